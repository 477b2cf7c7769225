import { expect, test } from 'vitest';
import type { AnnualSeries } from '../../src/data/annual-series.ts';
import { clipSeries, convertSeries, yardsticksIn } from '../../src/data/convert-series.ts';

const series = (
	id: string,
	unit: string,
	values: Readonly<Record<number, number>>,
	calendar: AnnualSeries['calendar'] = 'fiscal',
): AnnualSeries => ({
	id,
	label: id,
	unit,
	calendar,
	points: Object.entries(values).map(([year, value]) => [Number(year), value, `${id}-${year}`]),
});

const boats = series('boats', 'RMB billion', { 2020: 1, 2021: 3, 2022: -2 });
const by = yardsticksIn([
	series('revenue', 'RMB million', { 2020: 4000, 2021: 6000, 2022: 8000 }),
	series('rmb-per-usd', 'RMB per US$', { 2020: 5, 2022: 8 }),
]);

const valuesIn = (given: AnnualSeries, unit: Parameters<typeof convertSeries>[1]) => {
	const made = convertSeries(given, unit, by);
	return typeof made === 'string' ? made : [made.unit, ...made.points.map(([year, value]) => [year, value])];
};

test('as filed, nothing changes', () => {
	expect(convertSeries(boats, 'filed', by)).toEqual(boats);
});

test('US dollars take the rate of each year, and leave out years without one', () => {
	expect(valuesIn(boats, 'usd')).toEqual(['US$ billion', [2020, 0.2], [2022, -0.25]]);
	expect(valuesIn(series('aws', 'US$ million', { 2020: 7 }, 'calendar'), 'usd')).toEqual(['US$ million', [2020, 7]]);
});

test('shares of revenue mind billions and millions', () => {
	expect(valuesIn(boats, 'share')).toEqual(['% of revenue', [2020, 25], [2021, 50], [2022, -25]]);
});

test('an index starts at 100', () => {
	expect(valuesIn(boats, 'index')).toEqual(['2020 = 100', [2020, 100], [2021, 300], [2022, -200]]);
});

test.each([
	['people in dollars', series('people', 'people', { 2020: 1 }), 'usd'],
	['calendar years in dollars', series('jd', 'RMB million', { 2020: 1 }, 'calendar'), 'usd'],
	['calendar years as a share', series('jd', 'RMB million', { 2020: 1 }, 'calendar'), 'share'],
	['an index on a loss', series('loss', 'RMB million', { 2020: -1, 2021: 5 }), 'index'],
	['an index on nothing', series('none', 'RMB million', { 2020: 0 }), 'index'],
	['years without a rate', series('late', 'RMB million', { 2021: 1 }), 'usd'],
] as const)('%s: a reason instead', (_case, given, unit) => {
	expect(convertSeries(given, unit, by)).toBeTypeOf('string');
});

test('both ends of the years chosen are shown', () => {
	expect(clipSeries(boats, 2021, 2022).points.map(([year]) => year)).toEqual([2021, 2022]);
});
