import { describe, expect, test } from 'vitest';
import { describeStructures, layoutStructures, type Structure, type StructureLink } from '../../../src/charts/structures/structures.ts';

const structures: Structure[] = [
	{
		head: 'Then',
		when: '2022',
		parts: [
			{ id: 'a', name: 'Shops' },
			{ id: 'b', name: 'Meals' },
			{ id: 'c', name: 'Films' },
		],
	},
	{
		head: 'Now',
		when: '2026',
		parts: [
			{ id: 'd', name: 'Shops and meals' },
			{ id: 'e', name: 'Others', note: 'the rest' },
		],
	},
];
const links: StructureLink[] = [
	{ from: 'a', to: 'd' },
	{ from: 'b', to: 'd', partly: true },
];

describe('structures then and now', () => {
	const { boxes, stubs, links: lines } = layoutStructures(structures, links, 592);
	const middle = (id: string) => {
		const box = boxes.find(({ part }) => part.id === id);
		return (box?.y ?? 0) + (box?.height ?? 0) / 2;
	};

	test('a part that takes in two stands between them', () => {
		expect(middle('d')).toBeCloseTo((middle('a') + middle('b')) / 2, 0);
	});

	test('parts of one structure do not touch', () => {
		const column = boxes.filter(({ x }) => x === 0);
		for (const [i, box] of column.slice(1).entries()) expect(box.y).toBeGreaterThan((column[i]?.y ?? 0) + (column[i]?.height ?? 0));
	});

	test('a part that leads nowhere ends in a stub; those of the last structure do not', () => {
		expect(stubs.map(({ part }) => part.id)).toEqual(['c']);
	});

	test('what went only in part is marked', () => {
		expect(lines.map(({ partly }) => partly)).toEqual([false, true]);
	});

	test('a short name is used on a phone only', () => {
		const long: Structure[] = [
			{ head: 'Then', when: '2022', parts: [{ id: 'a', name: 'Entertainment', short: 'Media' }] },
			...structures.slice(1),
		];
		const first = (width: number) => layoutStructures(long, [], width).boxes[0]?.lines[0]?.text;
		expect([first(288), first(592)]).toEqual(['Media', 'Entertainment']);
	});

	test('a link to nowhere is a fault', () => {
		expect(() => layoutStructures(structures, [{ from: 'a', to: 'z' }], 592)).toThrow('No structure has a part “z”.');
	});

	test('are told with their lines', () => {
		expect(describeStructures(structures, links)).toBe(
			'Then, 2022: Shops, Meals, Films. Now, 2026: Shops and meals, Others (the rest). Lines lead from Shops to Shops and meals, Meals to Shops and meals in part.',
		);
	});
});
