import { expect, test } from 'vitest';
import { layoutLines } from '../../../src/charts/series/series-lines.ts';
import { sparkPath } from '../../../src/charts/series/spark-path.ts';

const box = { width: 400, size: 200, write: String };

test('one series is columns from zero, losses below it', () => {
	const { columns, lines, zero } = layoutLines([{ letter: 'A', points: [[2020, 10], [2021, -10]] }], box); // prettier-ignore
	expect(lines).toEqual([]);
	expect(columns.map(({ y, height }) => [y + height, y])).toEqual([[zero, zero - 100], [zero + 100, zero]]); // prettier-ignore
});

test('several are lines; a missing year breaks its line', () => {
	const { columns, lines } = layoutLines([
		{ letter: 'A', points: [[2019, 1], [2020, 2], [2022, 3]] },
		{ letter: 'B', points: [[2019, 3], [2020, 2], [2021, 1], [2022, 0]] },
	], box); // prettier-ignore
	expect(columns).toEqual([]);
	expect(lines.map(({ path }) => path.match(/M/g)?.length)).toEqual([2, 1]);
	expect(lines[0]?.marks.map(({ x }) => x)).toEqual(lines[1]?.marks.filter((_, i) => i !== 2).map(({ x }) => x));
});

test('letters at the ends keep apart and inside', () => {
	const { letters, height } = layoutLines(['A', 'B', 'C'].map((letter) => ({ letter, points: [[2020, 5], [2021, 5]] as const })), box); // prettier-ignore
	const places = letters.map(({ y }) => y).sort((a, b) => a - b);
	expect(places.slice(1).every((y, i) => y - (places[i] ?? 0) >= 12)).toBe(true);
	expect(letters.every(({ x, y }) => x + 10 <= box.width && y < height)).toBe(true);
});

test.each([
	['one year', [[2020, 5]]],
	['only zeros', [[2020, 0], [2021, 0]]],
	['tiny values', [[2020, 0.0001], [2021, 0.0002]]],
] as const)('%s: every place is a number', (_case, points) => {
	const drawn = JSON.stringify(layoutLines([{ letter: 'A', points }], box));
	expect(drawn).not.toMatch(/null|NaN/);
}); // prettier-ignore

test('small columns share one zero line', () => {
	expect(sparkPath([10, -10], { step: 4, height: 20 })).toBe('M2 10V0M6 10V20');
	expect(sparkPath([0], { step: 4, height: 20 })).toBe('M2 20V20');
});
