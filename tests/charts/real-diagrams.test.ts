import { describe, expect, test } from 'vitest';
import { describeComparison, layoutComparison } from '../../src/charts/comparison/comparison.ts';
import { describeTargets, layoutTargets } from '../../src/charts/targets/targets.ts';
import { readComparison } from '../../src/charts/comparison/read-comparison.ts';
import { readTargets } from '../../src/charts/targets/read-targets.ts';
import { find, library } from '../../src/data/library.ts';

const chartOf = (id: string) => find(library.charts, id, 'chart');

/** One thing drawn a line, so that a change shows which. */
const printed = (layout: object) =>
	`${Object.entries(layout)
		.flatMap(([key, value]) =>
			Array.isArray(value) ? value.map((item) => `${key} ${JSON.stringify(item)}`) : [`${key} ${JSON.stringify(value)}`],
		)
		.join('\n')}\n`;

const firms = readComparison(chartOf('side-by-side'), library);
const goals = readTargets(chartOf('goals-reached'), library);

describe.each([
	['side-by-side', (width: number) => layoutComparison(firms, width), describeComparison(firms)],
	['goals-reached', (width: number) => layoutTargets(goals, width), describeTargets(goals)],
])('%s', (id, layout, words) => {
	test.each(chartOf(id).broad ? [288, 592, 952] : [288, 592])('is drawn at %i pixels as it was', async (width) => {
		await expect(printed(layout(width))).toMatchFileSnapshot(`golden/${id}-${width}.txt`);
	});

	test('says in words what it shows', async () => {
		await expect(`${words}\n`).toMatchFileSnapshot(`golden/${id}-words.txt`);
	});
});

test('what sellers pay is more of Alibaba than of Amazon, and goods the other way', () => {
	const [sellers, goods] = firms[1]?.lines.map(({ bars }) => bars.map(({ label }) => parseFloat(label))) ?? [];
	expect(sellers?.[0]).toBeGreaterThan(sellers?.[1] ?? 0);
	expect(goods?.[1]).toBeGreaterThan(goods?.[0] ?? 0);
});

test('a line in another currency than its whole stops the build', () => {
	const chart = chartOf('side-by-side');
	const rows = chart.rows.map((row) => (row.role === 'cloud' ? { ...row, cells: ['amazon-2021-aws', 'amazon-2021-aws'] } : row));
	expect(() => readComparison({ ...chart, rows }, library)).toThrow('give Alibaba “amazon-2021-aws”, which is not in RMB million');
});

test('goals are measured in their own unit, and gaps stay gaps', () => {
	expect(goals.flatMap(({ targets }) => targets.map(({ reached }) => reached))).toEqual([1.004, 0.8317, 0.655, null, null]);
});
