import { describe, expect, test } from 'vitest';
import { describeLayers, type LayerMap, layoutLayers } from '../../../src/charts/layers/layers.ts';
import { readLayers } from '../../../src/charts/layers/read-layers.ts';
import { textWidth } from '../../../src/charts/shared/text-width.ts';
import { find, library } from '../../../src/data/library.ts';
import { sectionIds } from '../../../src/outline.ts';

const part = (name: string, share = '5.4%') => ({ name, names: 'Some brands', share });
const map: LayerMap = {
	layers: [
		{ name: 'Commerce', does: 'sells', apart: false, parts: [part('At home'), part('Abroad')] },
		{ name: 'Cloud', does: 'computes', apart: false, parts: [part('Cloud')] },
	],
	beside: [{ name: 'Payment', does: 'is not its own', apart: true, parts: [part('Alipay', '')] }],
};

describe('a map of layers', () => {
	test('stands on its last layer', () => {
		const [commerce, cloud] = layoutLayers(map, 592).slabs;
		expect((commerce?.y ?? 0) + (commerce?.height ?? 0)).toBeLessThan(cloud?.y ?? 0);
	});

	test('has the parts of a layer side by side, and on a phone one under the other', () => {
		const tops = (width: number) => layoutLayers(map, width).slabs[0]?.boxes.map(({ y }) => y) ?? [];
		expect(new Set(tops(592)).size).toBe(1);
		expect(new Set(tops(288)).size).toBe(2);
	});

	test('has what stands beside it at the right where there is room, below where there is not', () => {
		const besides = [288, 592, 952].map((width) => layoutLayers(map, width).slabs.at(-1));
		expect(besides.map((slab) => slab?.x)).toEqual([0, 0, 724]);
		expect(besides[2]?.y).toBe(0);
	});

	test.each([288, 592, 952])('leaves nothing outside at %i pixels', (width) => {
		const { slabs, height } = layoutLayers(map, width);
		for (const { x, y, width: across, height: down, boxes } of slabs) {
			expect(x + across).toBeLessThanOrEqual(width);
			expect(y + down).toBeLessThanOrEqual(height);
			for (const box of boxes) expect(box.x + box.width).toBeLessThanOrEqual(x + across);
		}
	});

	test('is told from top to bottom', () => {
		expect(describeLayers(map)).toBe(
			'From top to bottom. Commerce sells: At home (Some brands; 5.4% of revenue), Abroad (Some brands; 5.4% of revenue). Cloud computes: Cloud (Some brands; 5.4% of revenue). Beside them: Payment is not its own: Alipay (Some brands).',
		);
	});
});

describe.each([288, 592, 952])('the layers of today at %i pixels', (width) => {
	const chart = find(library.charts, 'ecosystem-layers', 'chart');
	const { map: today, pages } = readLayers(chart, library, sectionIds);
	const { slabs, height } = layoutLayers(today, width);

	test('words stay inside their part, and parts inside the drawing', () => {
		for (const { boxes } of slabs) {
			for (const { x, y, width: across, height: tall, lines } of boxes) {
				expect(x + across).toBeLessThanOrEqual(width);
				expect(y + tall).toBeLessThanOrEqual(height);
				for (const line of lines) {
					expect(line.x + textWidth(line.text, width < 400 ? 12 : 13), line.text).toBeLessThanOrEqual(x + across);
					expect(line.y).toBeLessThan(y + tall);
				}
			}
		}
	});

	test('every part leads to a page', () => {
		expect([...pages.values()].every(({ page }) => sectionIds.includes(page))).toBe(true);
		expect(pages.size).toBe(chart.rows.length);
	});

	test('a part that leads nowhere stops the build', () => {
		const rows = chart.rows.map((row) => (row.head === 'Qwen' ? { ...row, page: 'clowd' } : row));
		expect(() => readLayers({ ...chart, rows }, library, sectionIds)).toThrow('“Qwen” leads to no section. Correct its "page".');
	});
});
