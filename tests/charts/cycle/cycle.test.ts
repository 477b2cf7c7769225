import { describe, expect, test } from 'vitest';
import { describeCycle, layoutCycle, spansOf } from '../../../src/charts/cycle/cycle.ts';
import { readCycle } from '../../../src/charts/cycle/read-cycle.ts';
import { find, library } from '../../../src/data/library.ts';
import { faultsOf, meet, roomOf } from '../support/rects.ts';

const chart = find(library.charts, 'cash-cycle', 'chart');
const { names, cases } = readCycle(chart, library);

test('the cycle runs from the earlier of the two payments to the later', () => {
	expect(spansOf({ inventory: 9, receivables: 5, payables: 6, cycle: 8 }).cycle).toEqual([6, 14]);
	expect(spansOf({ inventory: 4, receivables: 1, payables: 13, cycle: -8 }).cycle).toEqual([5, 13]);
});

describe.each([592, 288])('at %i pixels', (width) => {
	const { cases: drawn } = layoutCycle(names, cases, width);
	const rows = drawn.flatMap((company) => company.rows);

	test('both companies are on one scale of days', () => {
		const perDay = rows.filter(({ term }) => term === 'payables').map(({ bar }, i) => bar.width / (cases[i]?.days.payables ?? 1));
		expect(perDay[0]).toBeCloseTo(perDay[1] ?? 0, 1);
	});

	test('words touch neither one another nor a bar', () => {
		const labels = rows.map(({ words }) => roomOf(words, width < 400 ? 12 : 13, words.isEnd ? 'end' : 'start'));
		const bars = rows.map(({ bar: { x, y, width, height } }) => ({ left: x, right: x + width, top: y, bottom: y + height }));
		expect(faultsOf(labels, width)).toEqual([]);
		expect(labels.filter((label) => bars.some((bar) => meet(label, bar)))).toEqual([]);
	});
});

test('is described by company', () => {
	expect(describeCycle(names, cases)).toMatch(/^Amazon, 2024: inventory [\d.]+ days, .* Alibaba, fiscal 2022: .*−38/);
});

test('a cycle that its terms do not add up to stops the build', () => {
	const rows = chart.rows.map((row) => (row.role === 'payables' ? { ...row, cells: [...row.cells].reverse() } : row));
	expect(() => readCycle({ ...chart, rows }, library)).toThrow('the days of Amazon, 2024 do not add up');
});
