import { describe, expect, test } from 'vitest';
import { type CycleCase, describeCycle, layoutCycle, spansOf } from '../../../src/charts/cycle/cycle.ts';

const slow: CycleCase = {
	head: 'Positive',
	lengths: { inventory: 9, receivables: 5, payables: 6 },
	cycle: 'Cycle: money is tied up',
	hot: false,
};
const quick: CycleCase = {
	head: 'Negative',
	lengths: { inventory: 4, receivables: 1, payables: 13 },
	cycle: 'Cycle: money is in hand',
	hot: true,
};
const terms = { inventory: 'Inventory', receivables: 'Receivables', payables: 'Payables' };

describe('the cash conversion cycle', () => {
	test('is inventory plus receivables less payables', () => {
		const [from, to] = spansOf(slow.lengths).cycle;
		expect(to - from).toBe(9 + 5 - 6);
	});

	test('runs from the earlier of the two payments to the later', () => {
		expect(spansOf(slow.lengths).cycle).toEqual([6, 14]);
		expect(spansOf(quick.lengths).cycle).toEqual([5, 13]);
	});

	test('has both cases on one scale', () => {
		const { cases } = layoutCycle('Formula', terms, [slow, quick], 592);
		const perUnit = cases.map(({ rows }, i) => (rows[0]?.bar.width ?? 0) / ([9, 4][i] ?? 1));
		expect(perUnit[0]).toBeCloseTo(perUnit[1] ?? 0, 1);
	});

	test('begins the receivables where the inventory ends', () => {
		const [inventory, receivables] = layoutCycle('Formula', terms, [slow], 592).cases[0]?.rows ?? [];
		expect(receivables?.bar.x).toBeCloseTo((inventory?.bar.x ?? 0) + (inventory?.bar.width ?? 0), 1);
	});

	test('is told by who pays first', () => {
		expect(describeCycle('Formula', [slow, quick])).toBe(
			'Formula. Positive: the supplier is paid before the customer pays; cycle: money is tied up. Negative: the supplier is paid after the customer pays; cycle: money is in hand.',
		);
	});
});
