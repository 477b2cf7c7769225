import { describe, expect, test } from 'vitest';
import { arrowPaths, layoutKey } from '../../../src/charts/diagram/arrow.ts';
import { describeDiagram, layoutDiagram } from '../../../src/charts/diagram/diagram.ts';
import { readDiagram } from '../../../src/charts/diagram/read-diagram.ts';
import { textWidth } from '../../../src/charts/shared/text-width.ts';
import { find, library } from '../../../src/data/library.ts';
import { faultsOf, meet, roomOf } from '../support/rects.ts';

const diagrams = [...library.charts.values()].filter(({ kind }) => kind === 'diagram');

describe.each(diagrams.flatMap((chart) => [592, 288].map((width) => [chart.id, width] as const)))('%s at %i pixels', (id, width) => {
	const { diagram, grids } = readDiagram(find(library.charts, id, 'chart'));
	const { boxes, arrows } = layoutDiagram(diagram, width < 400 ? grids.narrow : grids.mid, width);
	const size = width < 400 ? 12 : 13;
	const rects = boxes.map(({ rect: { x, y, width, height } }) => ({ left: x, right: x + width, top: y, bottom: y + height }));
	const labels = arrows.flatMap(({ lines }) => lines.map((line) => roomOf(line, size, line.isMiddle ? 'middle' : 'start')));
	const shafts = arrows.map(({ points: [[x1, y1], [x2, y2]] }) => ({
		left: Math.min(x1, x2) - 1,
		right: Math.max(x1, x2) + 1,
		top: Math.min(y1, y2) - 1,
		bottom: Math.max(y1, y2) + 1,
	}));

	test('no words of an arrow touch others, a box or the edge', () => {
		expect(faultsOf(labels, width)).toEqual([]);
		expect(labels.filter((label) => rects.some((rect) => meet(label, rect)))).toEqual([]);
	});

	test('no arrow runs through words, a box or another arrow', () => {
		const inner = rects.map(({ left, right, top, bottom }) => ({ left: left + 2, right: right - 2, top: top + 2, bottom: bottom - 2 }));
		const faults = arrows.filter((_, i) => {
			const shaft = shafts[i];
			return shaft && [...inner, ...labels, ...shafts.filter((other) => other !== shaft)].some((rect) => meet(shaft, rect));
		});
		expect(faults.map(({ relation: { from, to } }) => `${from} to ${to}`)).toEqual([]);
	});

	test('words of a box stay inside it', () => {
		for (const { rect, lines } of boxes) {
			for (const { text, y, isName } of lines) {
				expect(textWidth(text, size * (isName ? 1.1 : 1)), text).toBeLessThanOrEqual(rect.width);
				expect(y).toBeGreaterThan(rect.y + 10);
				expect(y).toBeLessThan(rect.y + rect.height);
			}
		}
	});

	test('the key has a sample of each kind of arrow', () => {
		const { samples, height } = layoutKey(diagram.lines, 100, width, size);
		expect(new Set(samples.map(({ name }) => name))).toEqual(new Set(diagram.relations.map(({ kind }) => kind)));
		for (const { name, x, y } of samples) {
			expect(x + textWidth(name, size)).toBeLessThanOrEqual(width);
			expect(y).toBeLessThan(height);
		}
	});
});

test('relations are described kind by kind', () => {
	const relations = [
		{ from: 'Shop', to: 'Alibaba', what: 'fees', kind: 'Money' },
		{ from: 'Alibaba', to: 'Shop', what: 'a place', kind: 'Service' },
	];
	expect(describeDiagram({ relations, notes: {}, own: [], lines: { Money: 'solid', Service: 'dashed' } })).toBe(
		'Money: Shop to Alibaba, fees. Service: Alibaba to Shop, a place.',
	);
});

test('a head points where the arrow goes, a brake ends in a bar', () => {
	expect(
		arrowPaths(
			[
				[0, 0],
				[20, 0],
			],
			'solid',
		).end,
	).toBe('M13 4L20 0L13 -4z');
	expect(
		arrowPaths(
			[
				[0, 0],
				[20, 0],
			],
			'brake',
		).end,
	).toBe('M18 6L18 -6');
});

test('a row of an unknown kind, or a box that a grid lacks, stops the build', () => {
	const chart = find(library.charts, 'escrow', 'chart');
	const [row] = chart.rows;
	const withKind = (kind: string, head = 'Buyer') => ({
		...chart,
		rows: [{ ...row, head, cells: [{ text: 'Alipay' }, { text: 'x' }, { text: kind }] }],
	});
	expect(() => readDiagram(withKind('Magic'))).toThrow('no line is named for “Magic”');
	expect(() => readDiagram(withKind('Money', 'Baker'))).toThrow('“Baker” is in the rows or in a grid, but not in both');
});
