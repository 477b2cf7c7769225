import { expect, test } from 'vitest';
import { countSquares, describeHundred, layoutHundred } from '../../../src/charts/hundred/hundred.ts';

const parts = (...values: number[]) => values.map((value) => ({ name: 'Cost', text: String(value), value }));

test.each([
	[
		[60.2, 23.9, 6.5, 4.9],
		[60, 24, 7, 5, 4],
	],
	[
		[37.6, 10.3, 10.8, 30.4],
		[38, 10, 11, 30, 11],
	],
	[[100], [100, 0]],
	[
		[60, -5],
		[60, 0, 40],
	],
])('shares of %j fill %j squares, the rest last', (values, counts) => {
	expect(countSquares(parts(...values))).toEqual(counts);
});

test('the grid holds a hundred squares', () => {
	const { paths } = layoutHundred({ year: '2026', parts: parts(60.2, 23.9, 6.5, 4.9) });
	expect(paths.join('').match(/M/g)).toHaveLength(100);
});

test('says in words what the squares show', () => {
	expect(describeHundred([{ year: '2026', parts: parts(60.2) }])).toBe('Fiscal 2026: Cost 60.2.');
});
