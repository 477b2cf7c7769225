import { expect, test } from 'vitest';
import { annualSeries } from '../../src/data/annual-series.ts';
import type { Fact } from '../../src/data/schemas.ts';
import { foldSeries, indexSeries, seriesLabel } from '../../src/data/series.ts';

const fact = (series: string, label: string, period: string, value: Fact['value'], unit: string | null = 'km'): Fact => ({
	id: `${series}-${period.replaceAll(' ', '-').toLowerCase()}`,
	label,
	statement: label,
	value,
	unit,
	period,
	sources: [],
	series,
});

const years = (series: string, label: string, list: readonly number[]) =>
	list.map((year) => fact(series, `${label}, fiscal ${year}`, `fiscal ${year}`, year - 2000));

test('a series has one point a year, oldest first, with the id of its fact', () => {
	const [elbe] = annualSeries(indexSeries(years('elbe', 'Length of the Elbe', [2021, 2019, 2020])));
	expect(elbe).toEqual({
		id: 'elbe',
		label: 'Length of the Elbe',
		unit: 'km',
		calendar: 'fiscal',
		points: [
			[2019, 19, 'elbe-fiscal-2019'],
			[2020, 20, 'elbe-fiscal-2020'],
			[2021, 21, 'elbe-fiscal-2021'],
		],
	});
});

test('quarters, days, words and fewer than three years are no series', () => {
	const facts = [
		...years('spree', 'Length of the Spree', [2020, 2021]),
		fact('spree', 'Length of the Spree, June quarter 2022', 'June quarter 2022', 1),
		fact('spree', 'Length of the Spree, fiscal 2023', 'fiscal 2023', 'long'),
	];
	expect(annualSeries(indexSeries(facts))).toEqual([]);
});

test('a series in two kinds of years keeps the kind with more of them', () => {
	const facts = [
		...[2019, 2020, 2021].map((year) => fact('ships', `Ships on 31 March ${year}`, `on 31 March ${year}`, year, null)),
		fact('ships', 'Ships on 31 December 2020', 'on 31 December 2020', 7, null),
	];
	const [ships] = annualSeries(indexSeries(facts));
	expect(ships).toMatchObject({ label: 'Ships', unit: '', calendar: 'fiscal' });
	expect(ships?.points).toHaveLength(3);
});

test('series of one label are told apart by their years', () => {
	const facts = [...years('old', 'Boats', [2017, 2018, 2019]), ...years('new', 'Boats', [2020, 2021, 2022])];
	expect(annualSeries(indexSeries(facts)).map(({ label }) => label)).toEqual(['Boats (2017 to 2019)', 'Boats (2020 to 2022)']);
});

test.each([
	['Revenue, fiscal 2022', 'fiscal 2022', 'Revenue'],
	['Revenue, fiscal 2017 (US$)', 'fiscal 2017', 'Revenue (US$)'],
	['Equity, 31 March 2023', 'on 31 March 2023', 'Equity'],
	['Lines (of fiscal 2026), revenue, fiscal 2024', 'fiscal 2024', 'Lines (of fiscal 2026), revenue'],
	['Lines (of fiscal 2026), revenue, fiscal 2026', 'fiscal 2026', 'Lines (of fiscal 2026), revenue'],
])('“%s” of %s counts “%s”', (label, period, series) => {
	expect(seriesLabel({ label, period })).toBe(series);
});

test('facts that are alone in their series are not folded', () => {
	const facts = [...years('elbe', 'Elbe', [2021, 2020]), ...years('spree', 'Spree', [2020])];
	const { series, others } = foldSeries(facts, indexSeries(facts));
	expect(series.map(({ id, facts }) => [id, facts.length])).toEqual([['elbe', 2]]);
	expect(others).toEqual(facts.slice(2));
});

test('a series over two subjects is whole in one of them', () => {
	const facts = years('elbe', 'Elbe', [2020, 2021]);
	const all = indexSeries(facts);
	const [older, newer] = [foldSeries(facts.slice(0, 1), all), foldSeries(facts.slice(1), all)];
	expect([older.series[0]?.facts.length, newer.series.length, newer.others.length]).toEqual([2, 0, 0]);
});
