import { expect, test } from 'vitest';
import { layoutMultiples, type Multiple, sharedDomain } from '../../../src/charts/multiples/multiples.ts';

const points = (...values: (number | null)[]) =>
	values.map((value, i) => ({ label: String(2024 + i), value, text: value === null ? '' : String(value) }));
const mill = { name: 'Mill', points: points(20, 40) };
const shop = { name: 'Shop', points: points(-10, null) };
const domain = sharedDomain([mill, shop]);
const data: Multiple[] = [
	{ ...mill, look: 'china', domain },
	{ ...shop, look: 'cloud', domain },
];
const { multiples } = layoutMultiples(data, { width: 400, size: 13, tall: 100 });

test('small charts share a scale that holds zero', () => {
	expect(domain).toEqual([-10, 40]);
	const heights = multiples.map(({ columns }) => columns.map(({ height }) => height));
	expect(heights).toEqual([
		[40, 80],
		[20, 0],
	]);
});

test('losses hang below the line, with their figure under them', () => {
	const [gain] = multiples[0]?.columns ?? [];
	const [loss] = multiples[1]?.columns ?? [];
	expect((gain?.y ?? 0) + (gain?.height ?? 0)).toBe(loss?.y);
	expect(loss?.figure.y).toBeGreaterThan((loss?.y ?? 0) + (loss?.height ?? 0));
});

test('the latest column is the last with a value, and a gap is a dash', () => {
	expect(multiples.map(({ columns }) => columns.findIndex(({ latest }) => latest))).toEqual([1, 0]);
	expect(multiples[1]?.columns[1]?.figure.text).toBe('–');
});

test('what does not fit beside goes below', () => {
	const down = layoutMultiples(data, { width: 200, size: 12, tall: 100 }).multiples;
	expect(down[1]?.columns[0]?.label.y).toBeGreaterThan(down[0]?.columns[0]?.label.y ?? 0);
});
