import { describe, expect, test } from 'vitest';
import { describeAuction, layoutAuction, rankBidders } from '../../../src/charts/auction/auction.ts';
import { readAuction } from '../../../src/charts/auction/read-auction.ts';
import { find, library } from '../../../src/data/library.ts';

const chart = find(library.charts, 'auction', 'chart');

test('rank is bid times likelihood, and each pays what the next in rank forces', () => {
	const ranked = rankBidders([
		{ name: 'high bid', bid: 5, likelihood: 0.4 },
		{ name: 'well liked', bid: 3, likelihood: 1 },
	]);
	expect(ranked.map(({ name, pays }) => [name, pays])).toEqual([
		['well liked', 2],
		['high bid', undefined],
	]);
});

describe.each([592, 288])('at %i pixels', (width) => {
	const { ranked, lowest } = readAuction(chart);
	const { drawn, height } = layoutAuction(ranked, lowest, width);

	test('areas are scores, and what is paid is as large as the next box', () => {
		const areas = drawn.map(({ box }) => box.width * box.height);
		for (const [i, { paid }] of drawn.slice(0, -1).entries()) expect((paid.width * paid.height) / (areas[i + 1] ?? 0)).toBeCloseTo(1, 1);
		expect((areas[0] ?? 0) / (areas[1] ?? 0)).toBeCloseTo((ranked[0]?.score ?? 0) / (ranked[1]?.score ?? 0), 1);
	});

	test('words stay inside', () => {
		for (const { words, box } of drawn) {
			expect(box.x + box.width).toBeLessThanOrEqual(width);
			for (const { y } of words) expect(y).toBeLessThan(height);
		}
	});
});

test('is described in the order of rank', () => {
	const { ranked, lowest } = readAuction(chart);
	expect(describeAuction(ranked, lowest)).toMatch(/^1st: Shop B, bid 4\.00 × 0\.8 likely = 3\.2; pays 2\.5 ÷ 0\.8 = 3\.13\. 2nd: Shop A/);
});

test('a score that does not follow from bid and likelihood stops the build', () => {
	const rows = chart.rows.map((row, i) => (i === 0 ? { ...row, cells: [{ text: '4.80' }, ...row.cells.slice(1)] } : row));
	expect(() => readAuction({ ...chart, rows })).toThrow('Correct its row.');
});
