import { expect, test } from 'vitest';
import { describeHundreds, layoutHundreds } from '../../../src/charts/hundreds/hundreds.ts';
import { readHundreds } from '../../../src/charts/hundreds/read-hundreds.ts';
import { textWidth } from '../../../src/charts/shared/text-width.ts';
import { find, library } from '../../../src/data/library.ts';

const chart = find(library.charts, 'hundred-on-a-marketplace', 'chart');
const hundreds = readHundreds(chart, library);

/** The area of the rectangles of a path. */
const areaOf = (path: string) =>
	[...path.matchAll(/h([\d.]+)v([\d.]+)/g)].reduce((sum, [, across, down]) => sum + Number(across) * Number(down), 0);

test.each([592, 288])('at %i pixels each hundred is coloured by its value, and words stay in their column', (width) => {
	const { drawn } = layoutHundreds(hundreds, width);
	const shares = drawn.map(({ paths }) => areaOf(paths.counted) / (areaOf(paths.counted) + areaOf(paths.rest)));
	expect(shares[0]).toBeCloseTo(0.041, 2);
	expect(shares[1]).toBe(1);
	const right = drawn[1]?.words[0]?.x ?? 0;
	for (const { text, x } of drawn[0]?.words ?? []) expect(x + textWidth(text, width < 400 ? 12 : 13)).toBeLessThanOrEqual(right);
});

test('is described with both parts', () => {
	expect(describeHundreds(hundreds)).toMatch(
		/^Ordered on Taobao or Tmall: 4\.1 is Alibaba’s revenue, The rest is the shop’s, Fiscal 2021\. Bought/,
	);
});

test('a hundred without a number stops the build', () => {
	const rows = chart.rows.map((row) => ({ ...row, cells: [{ text: 'some' }, ...row.cells.slice(1)] }));
	expect(() => readHundreds({ ...chart, rows }, library)).toThrow('does not say how much of a hundred is counted');
});
