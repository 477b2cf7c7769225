import { describe, expect, test } from 'vitest';
import { layoutMarks } from '../../src/charts/shared/bar-marks.ts';
import { layoutRows } from '../../src/charts/shared/bar-rows.ts';
import { layoutFlowChart } from '../../src/charts/sankey/flow-labels.ts';
import { layoutFlowSteps } from '../../src/charts/sankey/flow-steps.ts';
import { textWidth } from '../../src/charts/shared/text-width.ts';
import { describeFlows } from '../../src/charts/sankey/flows.ts';
import { describePanels, layoutPanels } from '../../src/charts/panels/panels.ts';
import { layoutShareBar } from '../../src/charts/share-bar/share-bar.ts';
import { layoutShareStacks } from '../../src/charts/share-stacks/share-stacks.ts';
import { describeYears, layoutYearColumns, yearRows } from '../../src/charts/columns/year-columns.ts';
import { readBars } from '../../src/charts/bars/read-bars.ts';
import { readFlows } from '../../src/charts/sankey/read-flows.ts';
import { readPanels } from '../../src/charts/panels/read-panels.ts';
import { readShareGroups, readShares } from '../../src/charts/share-stacks/read-shares.ts';
import { readYears } from '../../src/charts/columns/read-years.ts';
import { find, library } from '../../src/data/library.ts';

const chartOf = (id: string) => find(library.charts, id, 'chart');

/** One thing drawn a line, so that a change shows which. */
const printed = (layout: object) =>
	`${Object.entries(layout)
		.flatMap(([key, value]) =>
			Array.isArray(value) ? value.map((item) => `${key} ${JSON.stringify(item)}`) : [`${key} ${JSON.stringify(value)}`],
		)
		.join('\n')}\n`;

const golden = (name: string) => `golden/${name}.txt`;

/** The facts with one of them changed. */
const withValue = (id: string, value: number) => ({
	facts: new Map([...library.facts]).set(id, { ...find(library.facts, id, 'fact'), value }),
});

describe.each(['yuan-fy2022', 'yuan-fy2026'])('%s', (id) => {
	const { flows, heads } = readFlows(chartOf(id), library);

	test.each([592, 952, 1200])('is drawn at %i pixels as it was', async (width) => {
		await expect(printed(layoutFlowChart(flows, width, heads))).toMatchFileSnapshot(golden(`${id}-${width}`));
	});

	test('is drawn on a phone as it was', async () => {
		await expect(printed(layoutFlowSteps(flows, 288))).toMatchFileSnapshot(golden(`${id}-288`));
	});

	test.each([264, 288, 328])('no line that joins its steps runs through words at %i pixels', (width) => {
		const { steps, drops } = layoutFlowSteps(flows, width);
		const boxes = steps.flatMap(({ lines, figure, role }) => {
			const wide = textWidth(figure, role === 'to' ? 17 : 12);
			return [
				...lines.map(({ text, y }) => ({ left: 0, right: textWidth(text, 12), top: y - 9, bottom: y + 3 })),
				{ left: width - wide, right: width, top: (lines[0]?.y ?? 0) - 12, bottom: (lines[0]?.y ?? 0) + 3 },
			];
		});
		const crossed = drops.filter(({ x, from, to }) =>
			boxes.some(({ left, right, top, bottom }) => x >= left && x <= right && from < bottom && to > top),
		);
		expect(crossed).toEqual([]);
		expect(drops.every(({ from, to }) => to > from)).toBe(true);
	});

	test('a yuan comes to a hundred fen, but for rounding', () => {
		const fen = flows.to.reduce((sum, { share }) => sum + Number(share), 0);
		expect(Math.abs(fen - 100)).toBeLessThanOrEqual(0.3);
	});

	test('says what is left of a yuan', () => {
		expect(describeFlows(flows)).toMatch(/Income from operations [\d.]+ fen\.$/);
	});
});

test('one million too many stops the build and names the file', () => {
	const wrong = withValue('cost-of-revenue-fy2026', 616137);
	expect(() => readFlows(chartOf('yuan-fy2026'), wrong)).toThrow(
		'content/data/charts/yuan-fy2026.json: The rows "to" add up to 1023671, not to 1023670.',
	);
});

test('lines of fiscal 2022 that are not filed are marked', () => {
	const { to } = readFlows(chartOf('yuan-fy2022'), library).flows;
	expect(to.map(({ remark }) => remark)).toEqual(['computed', 'a\u00a0vendor’s', 'a\u00a0vendor’s', '', '', '']);
});

describe.each(['revenue-and-income', 'segment-revenue', 'adjusted-ebita'])('%s', (id) => {
	test.each([288, 592])('is drawn at %i pixels as it was', async (width) => {
		const narrow = width < 400;
		const layout = layoutPanels(readPanels(chartOf(id), library, narrow), { width, size: narrow ? 12 : 13 });
		await expect(printed(layout)).toMatchFileSnapshot(golden(`${id}-${width}`));
	});

	test('says its gaps and its parts in words', async () => {
		await expect(`${describePanels(readPanels(chartOf(id), library, false))}\n`).toMatchFileSnapshot(golden(`${id}-words`));
	});
});

test('a segment that breaks its structure’s total stops the build', () => {
	const wrong = withValue('seg4-cloud-fy2018', 13391);
	expect(() => readPanels(chartOf('segment-revenue'), wrong, false)).toThrow(
		'“Four segments”, 2018: the rows add up to 250267, the total says 250266.',
	);
});

test('panels of different structures never hold one another’s years by mistake', () => {
	const years = readPanels(chartOf('segment-revenue'), library, false).map((panel) => `${panel.years[0]}–${panel.years.at(-1)}`);
	expect(years).toEqual(['2015–2021', '2020–2023', '2024–2026']);
});

test('the counts that the article gives as dollars are marked on the last bar', async () => {
	const { bars, parts, marks, left } = readBars(chartOf('consumers-by-year'), library);
	expect(marks?.texts).toEqual(['903 in China commerce', '304 outside China']);
	const layout = layoutRows(bars, { width: 592, left, size: 13, bar: 22, inLine: parts !== undefined, top: 20 });
	const marked = marks && layoutMarks(layout, marks);
	await expect(printed({ ...layout, x: undefined, ...marked })).toMatchFileSnapshot(golden('consumers-by-year-592'));
});

describe.each(['cost-of-revenue-share', 'gmv-by-year'])('%s', (id) => {
	const { points, unit } = readYears(chartOf(id), library);

	test('stands in the text column as it did', async () => {
		await expect(printed(layoutYearColumns(points, { width: 592, size: 180 }))).toMatchFileSnapshot(golden(`${id}-592`));
	});

	test('lies on a phone as it did', async () => {
		const { rows, height } = layoutRows(yearRows(points), { width: 288, left: 42, bar: 13, size: 12 });
		await expect(printed({ rows, height })).toMatchFileSnapshot(golden(`${id}-288`));
	});

	test('says which years are of another kind', async () => {
		await expect(`${describeYears(points, unit)}\n`).toMatchFileSnapshot(golden(`${id}-words`));
	});
});

test.each([288, 592])('the shares of two structures are drawn at %i pixels as they were', async (width) => {
	const layout = layoutShareStacks(readShareGroups(chartOf('segment-shares'), library), { width, narrow: width < 400 });
	await expect(printed(layout)).toMatchFileSnapshot(golden(`segment-shares-${width}`));
});

describe.each([...library.charts.values()].filter(({ kind }) => kind === 'share-bar').map(({ id }) => id))('%s', (id) => {
	const shares = readShares(chartOf(id), library);

	test('points at one segment', () => {
		expect(shares.filter(({ hot }) => hot)).toHaveLength(1);
	});

	test.each([288, 592])('names it inside the drawing at %i pixels', (width) => {
		const [label] = layoutShareBar(shares, { width, size: 13 }).labels.filter(({ hot }) => hot);
		expect(label?.x).toBeGreaterThanOrEqual(0);
		expect(label?.x).toBeLessThanOrEqual(width);
	});
});
