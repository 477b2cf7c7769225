import { describe, expect, test } from 'vitest';
import { type ComparedGroup, describeComparison, layoutComparison } from '../../../src/charts/comparison/comparison.ts';

const bar = (firm: string, parts: number[], label: string) => ({ firm, parts, label, own: false });
const groups: ComparedGroup[] = [
	{
		head: 'In dollars',
		lines: [
			{ name: 'Revenue', bars: [bar('Ours', [50], '50'), bar('Theirs', [200], '200')] },
			{ name: 'Income', bars: [bar('Ours', [1], '1'), bar('Theirs', [2], '2')] },
		],
	},
	{
		head: 'Shares',
		scaleTo: 100,
		lines: [{ name: 'Goods', bars: [bar('Ours', [25], '25%'), bar('Theirs', [40, 10], '50%, of it shops 10%')] }],
	},
];

describe('two firms side by side', () => {
	const { groups: drawn } = layoutComparison(groups, 592);
	const widths = drawn.flatMap(({ lines }) => lines.map(({ rows }) => rows.map(({ width }) => width)));

	test('each line of money has its own scale', () => {
		const [revenue, income] = widths;
		expect(revenue?.[0]).toBeCloseTo((revenue?.[1] ?? 0) / 4, 0);
		expect(income?.[1]).toBe(revenue?.[1]);
	});

	test('shares have one scale that ends at the whole', () => {
		expect(widths[2]?.[1]).toBeCloseTo((592 - 70) / 2, 0);
		expect(widths[2]?.[0]).toBeCloseTo((592 - 70) / 4, 0);
	});

	test('a bar of two parts is cut where the first ends', () => {
		const theirs = drawn[1]?.lines[0]?.rows[1];
		expect(theirs?.cuts).toEqual([70 + Math.round(522 * 4) / 10]);
	});

	test('on a phone bars begin at the edge, under their words', () => {
		const [row] = layoutComparison(groups, 288).groups[0]?.lines[0]?.rows ?? [];
		expect(row?.x).toBe(0);
		expect(row?.words).toBeLessThan(row?.y ?? 0);
	});

	test('are told line by line', () => {
		expect(describeComparison(groups)).toBe(
			'In dollars. Revenue: Ours 50; Theirs 200. Income: Ours 1; Theirs 2. Shares. Goods: Ours 25%; Theirs 50%, of it shops 10%.',
		);
	});
});
