import { describe, expect, test } from 'vitest';
import type { Look } from '../../../src/charts/shared/looks.ts';
import type { Panel, PanelLayer } from '../../../src/charts/panels/panel.ts';
import { describePanels, layoutPanels } from '../../../src/charts/panels/panels.ts';

const layer = (name: string, values: (number | null)[], look: Look = 'soft'): PanelLayer => ({
	name,
	look,
	values,
	last: String(values.at(-1)),
});
const single: Panel = {
	name: 'Sales',
	note: '2021: no figure found',
	years: ['2020', '2021', '2022'],
	layers: [layer('Sales', [10, null, 30])],
	figures: ['10', null, '30'],
	totals: '',
	latest: '2022',
	annotations: [],
	unit: 2,
};
const stacked: Panel = {
	name: 'Parts',
	note: '',
	years: ['2022', '2023'],
	layers: [layer('Mill', [20, 30], 'china'), layer('Shop', [10, -5])],
	figures: ['30', '25'],
	totals: 'all',
	annotations: [{ at: '2023', words: 'a new mill' }],
	unit: 2,
};
const room = { width: 400, size: 13 };

describe('panels', () => {
	const [sales, parts] = layoutPanels([single, stacked], room).panels;

	test('share one axis of years', () => {
		expect(sales?.rects.at(-1)?.x).toBe(parts?.rects[0]?.x);
	});

	test('leave a gap where there is no figure', () => {
		expect(sales?.rects.map(({ height }) => height)).toEqual([20, 60]);
	});

	test('the year that stands out does so in column and figure', () => {
		expect(sales?.rects.map(({ look }) => look)).toEqual(['soft', 'accent']);
		expect(sales?.figures.map(({ latest }) => latest)).toEqual([false, true]);
	});

	test('losses hang below the line', () => {
		const loss = parts?.rects.at(-1);
		expect(loss?.y).toBe(parts?.line.y);
		expect(loss?.height).toBe(10);
	});

	test('layers are named on the side with more room', () => {
		expect(parts?.names.map(({ text, right }) => [text, right])).toEqual([
			['Shop', false],
			['Mill', false],
		]);
	});

	test('a stack has its totals in a row below', () => {
		expect(parts?.figures.map(({ text }) => text)).toEqual(['30', '25']);
		expect(parts?.figures.every(({ y }) => y > (parts.line.y ?? 0))).toBe(true);
		expect(parts?.totals?.text).toBe('all');
	});

	test('follow one another without touching', () => {
		expect(parts?.title.y).toBeGreaterThan(Math.max(...(sales?.years ?? []).map(({ y }) => y)));
	});

	test('a cause stands above its column, with a leader down to it', () => {
		const [cause] = parts?.annotations ?? [];
		const column = Math.min(...(parts?.rects.map(({ y }) => y) ?? []));
		expect(cause?.lines.map(({ text }) => text)).toEqual(['a new mill']);
		expect(cause?.lines[0]?.y).toBeLessThan(column);
	});

	test('names that fit nowhere stop the build', () => {
		const long = { ...stacked, layers: [layer('A name that nobody could ever fit beside these columns', [1, 2]), layer('B', [1, 1])] };
		expect(() => layoutPanels([long], { width: 200, size: 13 })).toThrow('Shorten them with "short"');
	});
});

test('years that would touch are thinned out, the ends stay', () => {
	const years = Array.from({ length: 15 }, (_, i) => String(2012 + i));
	const crowded: Panel = {
		...single,
		note: '',
		years,
		layers: [
			layer(
				'Sales',
				years.map(() => 1),
			),
		],
		figures: years.map(() => '1'),
	};
	const [panel] = layoutPanels([crowded], { width: 288, size: 12 }).panels;
	const kept = panel?.years.map(({ text }) => text) ?? [];
	expect(kept.length).toBeLessThan(15);
	expect([kept[0], kept.at(-1)]).toEqual(['2012', '2026']);
});

test('panels are told with their ends, their gaps and what they are made of', () => {
	expect(describePanels([single, stacked])).toBe(
		'Columns by fiscal year. Sales: 10 in 2020, 30 in 2022; 2021: no figure found. Parts 2022 to 2023; in the last year Mill 30, Shop -5; all 30 in 2022, 25 in 2023; 2023: a new mill.',
	);
});
