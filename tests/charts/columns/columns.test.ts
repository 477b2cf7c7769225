import { expect, test } from 'vitest';
import { describeColumns, layoutColumns } from '../../../src/charts/columns/columns.ts';

const data = [
	{ year: 2014, value: 5 },
	{ year: 2015, value: 10 },
];

test('the largest fills the height, the others in proportion', () => {
	const columns = layoutColumns(data, { width: 120, height: 28, from: 2012, to: 2026 });
	expect(columns.map(({ height }) => height)).toEqual([14, 28]);
	expect(columns.map(({ y, height }) => y + height)).toEqual([28, 28]);
});

test('a year stands at the same place whatever the data', () => {
	const box = { width: 120, height: 28, from: 2012, to: 2026 };
	expect(layoutColumns(data.slice(1), box)[0]?.x).toBe(layoutColumns(data, box)[1]?.x);
});

test('says the ends and the years without a figure', () => {
	const words = describeColumns(data, { from: 2013, to: 2017, unit: 'RMB billion', hollow: [], write: (value) => value.toFixed(1) });
	expect(words).toBe('Columns by fiscal year: 5.0 in 2014, 10.0 in 2015, RMB billion. No figure for 2013, 2016 to 2017.');
});

test('says which columns are hollow', () => {
	expect(describeColumns(data, { from: 2014, to: 2015, unit: '', hollow: [2014], write: String })).toContain(
		'Hollow, a narrower count: 2014.',
	);
});
