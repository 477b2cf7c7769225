import { describe, expect, test } from 'vitest';
import { describeYears, layoutYearColumns, type YearPoint, yearRows } from '../../../src/charts/columns/year-columns.ts';

const point = (year: string, value: number | null, note = 'filed', more: Partial<YearPoint> = {}): YearPoint => ({
	year,
	value,
	text: value === null ? '' : value.toFixed(1),
	note,
	firm: note === 'filed',
	latest: false,
	...more,
});
const points = [
	point('2020', 10),
	point('2021', null, 'no figure found'),
	point('2022', 30, 'a vendor’s'),
	point('2023', 40, 'a vendor’s'),
	point('2024', 20),
];

describe('columns of years', () => {
	const { columns, runs, base } = layoutYearColumns(points, { width: 500, size: 200 });

	test('the largest has the full height, all start at the line', () => {
		expect(columns.map(({ height }) => height)).toEqual([50, 0, 150, 200, 100]);
		expect(columns.every(({ y, height }) => y + height === base)).toBe(true);
	});

	test('a year without a figure keeps its place', () => {
		const gaps = columns.slice(1).map(({ middle }, i) => middle - (columns[i]?.middle ?? 0));
		expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.3);
	});

	test('what neighbours have in common is written once', () => {
		expect(runs.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual(['filed', 'no figure found', 'a vendor’s', 'filed']);
	});
});

describe('the same on a phone', () => {
	test('the common note stands over the first year of each run', () => {
		expect(yearRows(points).map(({ over }) => over)).toEqual(['filed', 'no figure found', 'a vendor’s', undefined, 'filed']);
	});

	test('gaps have a dash and no bar', () => {
		const gap = yearRows(points)[1];
		expect([gap?.end, gap?.parts[0]?.look]).toEqual(['–', undefined]);
	});

	test('figures of another kind are hollow', () => {
		expect(yearRows(points)[2]?.parts[0]?.look).toBe('hollow');
	});
});

describe('in words', () => {
	test('ends, peak, and every run of years', () => {
		expect(describeYears(points, '%')).toBe(
			'Columns by fiscal year, %: 10.0 in 2020, 20.0 in 2024, the highest 40.0 in 2023. 2020: filed; 2021: no figure found; 2022 to 2023: a vendor’s; 2024: filed.',
		);
	});

	test('a peak at the end needs no word', () => {
		expect(describeYears(points.slice(0, 4), '%')).not.toContain('highest');
	});
});
