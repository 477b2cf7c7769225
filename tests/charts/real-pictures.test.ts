import { describe, expect, test } from 'vitest';
import { readBars } from '../../src/charts/bars/read-bars.ts';
import { readYears } from '../../src/charts/columns/read-years.ts';
import { describeYears } from '../../src/charts/columns/year-columns.ts';
import { readComparison } from '../../src/charts/comparison/read-comparison.ts';
import { describeLines, layoutLines } from '../../src/charts/lines/lines.ts';
import { readLines } from '../../src/charts/lines/read-lines.ts';
import { cardMultiples } from '../../src/charts/multiples/business-card.ts';
import { layoutMultiples, type Multiple } from '../../src/charts/multiples/multiples.ts';
import { readMultiples } from '../../src/charts/multiples/read-multiples.ts';
import { describePanels, layoutPanels } from '../../src/charts/panels/panels.ts';
import { readPanels } from '../../src/charts/panels/read-panels.ts';
import { readScatter } from '../../src/charts/scatter/read-scatter.ts';
import { layoutScatter } from '../../src/charts/scatter/scatter.ts';
import { readTargets } from '../../src/charts/targets/read-targets.ts';
import { businessLook } from '../../src/charts/shared/business.ts';
import { cardIds } from '../../src/data/business-cards.ts';
import { find, library } from '../../src/data/library.ts';
import { anchored, labelFaults } from './label-faults.ts';

const chartOf = (id: string) => find(library.charts, id, 'chart');
const ofKind = (kind: string) => [...library.charts.values()].filter((chart) => chart.kind === kind);
const widths = [288, 592].map((width) => ({ width, size: width < 400 ? 12 : 13 }));

/** The facts with one of them changed. */
const withValue = (id: string, value: number) => ({
	facts: new Map([...library.facts]).set(id, { ...find(library.facts, id, 'fact'), value }),
});

describe.each(widths)('at $width pixels no label touches another or leaves', ({ width, size }) => {
	test.each(ofKind('panels').map((chart) => [chart.id, chart] as const))('the panels of %s', (_id, chart) => {
		const { panels, height } = layoutPanels(readPanels(chart, library, width < 400), { width, size });
		const labels = panels.flatMap(({ title, years, figures, names, starts, totals, annotations }) => [
			...anchored([{ text: title.name, x: 0, y: title.y }], 'start').filter(({ text }) => text !== ''),
			...anchored([{ text: title.note, x: title.noteX, y: title.noteY }], 'start').filter(({ text }) => text !== ''),
			...anchored([...years, ...figures], 'middle'),
			...[...names, ...(totals ? [totals] : [])].flatMap((name) => anchored([name], name.right ? 'start' : 'end')),
			...anchored(starts, 'end'),
			...annotations.flatMap(({ lines, x }) =>
				anchored(
					lines.map((line) => ({ ...line, x })),
					'end',
				),
			),
		]);
		expect(labelFaults(labels, size, { width, height })).toEqual([]);
	});

	test.each(ofKind('lines').map((chart) => [chart.id, chart] as const))('the lines of %s', (_id, chart) => {
		const { labels, names, steps, annotations, height } = layoutLines(readLines(chart, library), { width, size });
		const all = [
			...anchored([...labels, ...steps], 'middle'),
			...names.flatMap(({ texts }) => anchored(texts, 'start')),
			...annotations.flatMap(({ lines, x }) =>
				anchored(
					lines.map((line) => ({ ...line, x })),
					'end',
				),
			),
		];
		expect(labelFaults(all, size, { width, height })).toEqual([]);
	});

	const small: (readonly [string, Multiple[], number])[] = [
		...ofKind('multiples').map((chart) => [chart.id, readMultiples(chart, library), 130] as const),
		...cardIds.map((id) => [`the card of ${id}`, cardMultiples(id, library), 64] as const),
	];
	test.each(small)('the small charts of %s', (_id, data, tall) => {
		const { multiples, height } = layoutMultiples(data, { width, size, tall });
		const labels = multiples.flatMap(({ title, columns }) => [
			...anchored(title, 'start'),
			...columns.flatMap(({ middle, label, figure }) =>
				anchored(
					[label, figure].map((words) => ({ ...words, x: middle })),
					'middle',
				),
			),
		]);
		expect(labelFaults(labels, size, { width, height })).toEqual([]);
	});

	test.each(ofKind('scatter').map((chart) => [chart.id, chart] as const))('the dots of %s', (_id, chart) => {
		const { dots, ticks, height } = layoutScatter(readScatter(chart, library).dots, { width, size });
		const labels = [
			...anchored(ticks, 'middle'),
			...dots.flatMap(({ dot, at, end, y, second }) =>
				anchored(
					[
						{ text: dot.name, x: at, y },
						{ text: dot.text, x: at, y: second },
					],
					end ? 'end' : 'start',
				),
			),
		];
		expect(labelFaults(labels, size, { width, height })).toEqual([]);
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

test.each(['segment-revenue', 'adjusted-ebita'])('every segment of %s has the hue of a business, each structure each hue once', (id) => {
	const structures = Map.groupBy(
		chartOf(id).rows.filter(({ role }) => role !== 'less'),
		({ cells: [structure] }) => JSON.stringify(structure),
	);
	for (const rows of structures.values()) {
		const found = rows.map(({ head }) => businessLook(head));
		expect(found).not.toContain(undefined);
		expect(new Set(found).size).toBe(rows.length);
	}
});

test('parts of revenue fill a hundred in every year, and every line is told apart', () => {
	const [panel] = readPanels(chartOf('cost-of-revenue-share'), library, false);
	const sums = panel?.years.map((_, i) => panel.layers.reduce((all, { values }) => all + (values[i] ?? 0), 0)) ?? [];
	for (const sum of sums) expect(sum).toBeCloseTo(100, 0);
	expect(panel?.layers.filter(({ look }) => look === 'hatched')).toEqual([]);
});

test('causes and the last value are told in words', () => {
	const words = describePanels(readPanels(chartOf('revenue-and-income'), library, false));
	expect(words).toContain('2021: antitrust fine');
	expect(describeLines(readLines(chartOf('cash-and-capex'), library))).toContain('76 in 2026');
});

test('a card has the scales of all cards', () => {
	const domains = cardIds.map((id) => JSON.stringify(cardMultiples(id, library).map(({ domain }) => domain)));
	expect(new Set(domains).size).toBe(1);
});

test('rivals are compared in one currency', () => {
	const { dots } = readScatter(chartOf('rivals-size-margin'), library);
	const alibaba = dots.find(({ own }) => own);
	expect(alibaba?.x).toBeCloseTo(148.4, 1);
	expect(dots.find(({ name }) => name === 'JD.com')?.x).toBeCloseTo(1309.085 / 6.9, 1);
});

test('bars of consumers have the hues of home and abroad', () => {
	const { bars } = readBars(chartOf('consumers-by-year'), library);
	expect(bars.map(({ parts }) => parts.map(({ look }) => look))).toEqual(bars.map(() => ['china', 'abroad']));
});

test('columns say which years are of another kind', () => {
	const { points, unit } = readYears(chartOf('gmv-by-year'), library);
	expect(describeYears(points, unit)).toContain('2020 to 2022: whole ecosystem');
	expect(points.filter(({ latest }) => latest).map(({ year }) => year)).toEqual(['2022']);
});

test('a line in another currency than its whole stops the build', () => {
	const chart = chartOf('side-by-side');
	const rows = chart.rows.map((row) => (row.role === 'cloud' ? { ...row, cells: ['amazon-2025-aws', 'amazon-2025-aws'] } : row));
	expect(() => readComparison({ ...chart, rows }, library)).toThrow('give Alibaba “amazon-2025-aws”, which is not in RMB million');
});

test('goals are measured in their own unit, and gaps stay gaps', () => {
	const goals = readTargets(chartOf('goals-reached'), library);
	expect(goals.flatMap(({ targets }) => targets.map(({ reached }) => reached))).toEqual([1.004, 0.8317, 0.655, null, null]);
});
