import { describe, expect, test } from 'vitest';
import { describePurchases, layoutPurchases } from '../../../src/charts/purchases/purchases.ts';
import { readPurchases } from '../../../src/charts/purchases/read-purchases.ts';
import { find, library } from '../../../src/data/library.ts';
import { faultsOf, meet, roomOf } from '../support/rects.ts';

const chart = find(library.charts, 'acquisition-timeline', 'chart');
const { groups, span } = readPurchases(chart, library);

test('every purchase is in the group of its fate', () => {
	expect(groups.flatMap(({ purchases }) => purchases)).toHaveLength(library.acquisitions.size);
	expect(groups.map(({ purchases }) => new Set(purchases.map(({ fate }) => fate)).size)).toEqual([1, 1, 1, 1]);
	expect(groups[1]?.purchases.map(({ name }) => name)).toEqual(['Vendio', 'Intime', 'Sun Art']);
});

describe.each([592, 288])('at %i pixels', (width) => {
	const { groups: drawn, ticks } = layoutPurchases(groups, span, width);
	const rows = drawn.flatMap((group) => group.rows);
	const labels = rows.flatMap(({ words }) => words.map((word) => roomOf(word, width < 400 ? 12 : 13)));

	test('areas are prices, whatever the currency', () => {
		const markOf = (name: string) => rows.find(({ purchase }) => purchase.name === name);
		const [meals, kaola] = [markOf('Ele.me'), markOf('Kaola')];
		const areas = ((meals?.mark.r ?? 0) / (kaola?.mark.r ?? 1)) ** 2;
		expect(areas / ((meals?.purchase.dollars ?? 0) / (kaola?.purchase.dollars ?? 1))).toBeCloseTo(1, 1);
	});

	test('words touch neither one another, nor a mark, nor the lines of years', () => {
		const marks = rows.map(({ mark: { cx, cy, r } }) => ({ left: cx - r, right: cx + r, top: cy - r, bottom: cy + r }));
		expect(faultsOf(labels, width)).toEqual([]);
		expect(
			labels.filter((label) => marks.some((mark) => meet(label, mark)) || ticks.some(({ x }) => x > label.left && x < label.right)),
		).toEqual([]);
	});

	test('marks of one group do not touch', () => {
		const marks = rows.map(({ mark: { cy, r } }) => [cy - r, cy + r] as const);
		for (const [i, [top]] of marks.slice(1).entries()) expect(top).toBeGreaterThanOrEqual(marks[i]?.[1] ?? 0);
	});
});

test('are described with year, price and end', () => {
	expect(describePurchases(groups)).toMatch(/Sun Art 2020, RMB\u00a046\.7\u00a0billion, sale agreed 2025\. Closed/);
});

test('a purchase without a row, or a price in a currency without a rate, stops the build', () => {
	expect(() => readPurchases({ ...chart, rows: chart.rows.slice(1) }, library)).toThrow('the purchase “yahoo-china” has no row.');
	expect(() => readPurchases({ ...chart, options: { ...chart.options, perDollar: { RMB: 6.7 } } }, library)).toThrow(
		'Give that currency in "perDollar"',
	);
});
