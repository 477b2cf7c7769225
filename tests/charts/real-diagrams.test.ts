import { describe, expect, test } from 'vitest';
import { describeCycle, layoutCycle } from '../../src/charts/cycle/cycle.ts';
import { describeLayers, layoutLayers } from '../../src/charts/layers/layers.ts';
import { describeLoop, layoutLoop } from '../../src/charts/loop/loop.ts';
import { describePurchases, layoutPurchases, layoutPurchasesDown } from '../../src/charts/purchases/purchases.ts';
import { describeStructures, layoutStructures } from '../../src/charts/structures/structures.ts';
import { describeTimeline, layoutAcross, layoutDown } from '../../src/charts/timeline/timeline.ts';
import { readComparison } from '../../src/charts/comparison/read-comparison.ts';
import { readCycle } from '../../src/charts/cycle/read-cycle.ts';
import { readLayers } from '../../src/charts/layers/read-layers.ts';
import { readLoop } from '../../src/charts/loop/read-loop.ts';
import { readPurchases } from '../../src/charts/purchases/read-purchases.ts';
import { readStructures } from '../../src/charts/structures/read-structures.ts';
import { readTargets } from '../../src/charts/targets/read-targets.ts';
import { readTimeline } from '../../src/charts/timeline/read-timeline.ts';
import { find, library } from '../../src/data/library.ts';
import { sectionIds } from '../../src/outline.ts';

const chartOf = (id: string) => find(library.charts, id, 'chart');

/** One thing drawn a line, so that a change shows which. */
const printed = (layout: object) =>
	`${Object.entries(layout)
		.flatMap(([key, value]) =>
			Array.isArray(value) ? value.map((item) => `${key} ${JSON.stringify(item)}`) : [`${key} ${JSON.stringify(value)}`],
		)
		.join('\n')}\n`;

const { map, pages } = readLayers(chartOf('ecosystem-layers'), library, sectionIds);
const { structures, links } = readStructures(chartOf('organization-then-and-now'));
const timeline = readTimeline(chartOf('company-timeline'), library);
const { groups: deals, span } = readPurchases(chartOf('acquisition-timeline'), library);
const loop = readLoop(chartOf('flywheel-loop'));
const { formula, terms, cases } = readCycle(chartOf('cash-cycle'));
const goals = readTargets(chartOf('goals-reached'), library);

describe.each([
	['ecosystem-layers', (width: number) => layoutLayers(map, width), describeLayers(map)],
	['organization-then-and-now', (width: number) => layoutStructures(structures, links, width), describeStructures(structures, links)],
	[
		'company-timeline',
		(width: number) => (width < 400 ? layoutDown(timeline, width) : layoutAcross(timeline, width)),
		describeTimeline(timeline),
	],
	[
		'acquisition-timeline',
		(width: number) => (width < 400 ? layoutPurchasesDown : layoutPurchases)(deals, span, width),
		describePurchases(deals),
	],
	['flywheel-loop', (width: number) => layoutLoop(loop, width), describeLoop(loop)],
	['cash-cycle', (width: number) => layoutCycle(formula, terms, cases, width), describeCycle(formula, cases)],
])('%s', (id, layout, words) => {
	test.each(chartOf(id).broad ? [288, 592, 952] : [288, 592])('is drawn at %i pixels as it was', async (width) => {
		await expect(printed(layout(width))).toMatchFileSnapshot(`golden/${id}-${width}.txt`);
	});

	test('says in words what it shows', async () => {
		await expect(`${words}\n`).toMatchFileSnapshot(`golden/${id}-words.txt`);
	});
});

test('every part of the map leads to a section', () => {
	expect([...pages.values()].map(({ page }) => page).every((page) => sectionIds.includes(page))).toBe(true);
	expect(pages.size).toBe(8);
});

test('a part that leads nowhere stops the build', () => {
	const chart = chartOf('ecosystem-layers');
	const rows = chart.rows.map((row) => (row.head === 'Cloud' ? { ...row, page: 'clowd' } : row));
	expect(() => readLayers({ ...chart, rows }, library, sectionIds)).toThrow('“Cloud” leads to no section. Correct its "page".');
});

test('a part without a row stops the build', () => {
	const chart = chartOf('organization-then-and-now');
	expect(() => readStructures({ ...chart, rows: chart.rows.slice(1) })).toThrow('the part “china” has no row.');
});

test('a major event that the chart lacks, or dates otherwise, stops the build', () => {
	const chart = chartOf('company-timeline');
	expect(() => readTimeline({ ...chart, rows: chart.rows.slice(1) }, library)).toThrow('the major event “founded” is not in the rows');
});

test('a purchase without a row stops the build', () => {
	const chart = chartOf('acquisition-timeline');
	expect(() => readPurchases({ ...chart, rows: chart.rows.slice(1) }, library)).toThrow('the purchase “yahoo-china” has no row.');
});

test('the caption counts the purchases rightly', () => {
	expect(deals.map(({ purchases }) => purchases.length)).toEqual([13, 11]);
});

test('a line in another currency than its whole stops the build', () => {
	const chart = chartOf('side-by-side');
	const rows = chart.rows.map((row) => (row.role === 'cloud' ? { ...row, cells: ['amazon-2025-aws', 'amazon-2025-aws'] } : row));
	expect(() => readComparison({ ...chart, rows }, library)).toThrow('give Alibaba “amazon-2025-aws”, which is not in RMB million');
});

test('turns out of order stop the build', () => {
	const chart = chartOf('flywheel-loop');
	expect(() => readLoop({ ...chart, rows: [...chart.rows].reverse() })).toThrow('comes next. Correct the row or the order.');
});

test('goals are measured in their own unit, and gaps stay gaps', () => {
	expect(goals.flatMap(({ targets }) => targets.map(({ reached }) => reached))).toEqual([1.004, 0.8317, 0.655, null, null]);
});
