import { describe, expect, test } from 'vitest';
import { readStructures } from '../../../src/charts/structures/read-structures.ts';
import { describeStructures, layoutStructures, layoutStructuresDown } from '../../../src/charts/structures/structures.ts';
import { find, library } from '../../../src/data/library.ts';
import { faultsOf, pointsOf, roomOf } from '../support/rects.ts';

const chart = find(library.charts, 'organization-then-and-now', 'chart');
const { structures, links } = readStructures(chart, library);

describe.each([592, 952])('structures across %i pixels', (width) => {
	const { boxes, links: lines, height } = layoutStructures(structures, links, width);
	const labels = boxes.flatMap(({ words }) => words.map((word) => ({ ...roomOf(word, 13), text: word.text })));

	test('stripes are as high as their shares of revenue', () => {
		const stripeOf = (id: string) => boxes.find(({ part }) => part.id === id)?.stripe.height ?? 0;
		const revenueOf = (id: string) => structures.flatMap(({ parts }) => parts).find((part) => part.id === id)?.revenue ?? 0;
		expect(stripeOf('china-3') / stripeOf('cloud-3')).toBeCloseTo(revenueOf('china-3') / revenueOf('cloud-3'), 1);
		expect(stripeOf('innovation')).toBeLessThan(3);
	});

	test('words touch neither one another nor the edge', () => {
		expect(faultsOf(labels, width)).toEqual([]);
		for (const { bottom } of labels) expect(bottom).toBeLessThanOrEqual(height);
	});

	test('no line runs through words or over a stripe', () => {
		const stripes = boxes.map(({ part, stripe: { x, y, width, height } }) => ({
			text: part.name,
			left: x,
			right: x + width,
			top: y,
			bottom: y + height,
		}));
		const crossed = lines.flatMap(({ path }) =>
			pointsOf(path).flatMap(({ x, y }) =>
				[...labels, ...stripes]
					.filter(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom)
					.map(({ text }) => text),
			),
		);
		expect(crossed).toEqual([]);
	});
});

test('on a phone bars are as long as shares, with words that do not touch', () => {
	const { structures: drawn } = layoutStructuresDown(structures, links, 288);
	const rows = drawn.flatMap((structure) => structure.rows);
	const labels = rows.flatMap(({ words, share }) => [...words.map((word) => roomOf(word, 12)), roomOf(share, 12)]);
	expect(faultsOf(labels, 288)).toEqual([]);
	expect(rows.find(({ part }) => part.id === 'local')?.words.at(-1)?.text).toBe('→ Local Services');
});

test('are described with their shares and lines', () => {
	expect(describeStructures(structures, links)).toMatch(
		/^Seven segments, fiscal 2022: China commerce 69%, .* Other businesses to All others in part/,
	);
});

test('a link to nowhere, or a part without a row, stops the build', () => {
	expect(() => layoutStructures(structures, [{ from: 'china', to: 'z', isPartly: false }], 592)).toThrow('No structure has a part “z”.');
	expect(() => readStructures({ ...chart, rows: chart.rows.slice(1) }, library)).toThrow('the part “china” has no row.');
});
