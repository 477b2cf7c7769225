import { expect, test } from 'vitest';
import { shownSeries, toColumns } from '../../src/client/explore/shown-series.ts';
import type { AnnualSeries } from '../../src/data/annual-series.ts';
import { toCsv } from '../../src/exports/data/csv.ts';

const boats: AnnualSeries = { id: 'boats', label: 'Boats, all', unit: '', calendar: 'fiscal', points: [[2020, 1, 'a'], [2022, 3, 'b']] }; // prettier-ignore
const ships: AnnualSeries = { id: 'ships', label: 'Ships', unit: 'km', calendar: 'calendar', points: [[2021, 1 / 3, 'c']] };
const all = new Map([boats, ships].map((series) => [series.id, series]));
const by = { rates: new Map<number, number>(), revenue: new Map<number, number>() };

test('what cannot be shown is left out with a reason; letters stay with the order chosen', () => {
	const { series, leftOut } = shownSeries({ series: ['ships', 'boats'], from: 2022, unit: 'filed' }, all, by);
	expect(series.map(({ letter, id }) => letter + id)).toEqual(['Bboats']);
	expect(leftOut).toEqual(['Ships is left out: it has no figure for these years.']);
});

test('CSV has a row a year, quoted heads, and gaps', () => {
	const { series } = shownSeries({ series: ['boats', 'ships'], unit: 'filed' }, all, by);
	expect(toCsv(toColumns(series))).toBe('year,"Boats, all","Ships, km, calendar years"\r\n2020,1,\r\n2021,,0.3333\r\n2022,3,\r\n');
});
