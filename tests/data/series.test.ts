import { expect, test } from 'vitest';
import type { Fact, Table } from '../../src/data/schemas.ts';
import { factOfYear, fillTable, indexSeries, yearOf } from '../../src/data/series.ts';

const fact = (id: string, period: string): Fact => ({
	id,
	label: id,
	statement: '',
	value: 1,
	unit: 'RMB million',
	period,
	sources: ['filing'],
	series: 'revenue',
});

const index = indexSeries([fact('c', 'fiscal 2026'), fact('a', 'fiscal 2024'), fact('q', 'June quarter 2026')]);

test.each([
	['fiscal 2022', 2022],
	['on 31 March 2025', 2025],
	['calendar 2021', 2021],
	['from 2019 to 2024', 2024],
	['today', 0],
])('“%s” is of the year %d', (period, year) => {
	expect(yearOf({ period })).toBe(year);
});

test('a quarter is not taken for its year', () => {
	expect(factOfYear(index, 'revenue', 2026)?.id).toBe('c');
});

const table: Table = {
	id: 'table-revenue',
	caption: 'Revenue rose in each year',
	columns: [{ head: 'Fiscal year' }, { head: 'Revenue', unit: 'RMB million', series: 'revenue' }],
	years: { from: 2023, newest: false },
	rows: [],
};

test('a table of series has a row for each year that has a figure, up to the latest', () => {
	expect(fillTable(table, index, 2026).rows).toEqual([
		{ head: '2024', cells: ['a'] },
		{ head: '2026', cells: ['c'] },
	]);
});

test('the newest year comes first where that is asked for', () => {
	expect(fillTable({ ...table, years: { from: 2023, newest: true } }, index, 2026).rows[0]?.head).toBe('2026');
});
