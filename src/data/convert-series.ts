import type { AnnualSeries, SeriesPoint } from './annual-series.ts';

/** In what a series can be shown: as filed, in US dollars, in % of revenue, or with its first year as 100. */
export const seriesUnits = ['filed', 'usd', 'share', 'index'] as const;

export type SeriesUnit = (typeof seriesUnits)[number];

/** What conversions divide by: the filed rate and the revenue of each fiscal year. */
export interface Yardsticks {
	/** RMB for one US dollar. */
	rates: ReadonlyMap<number, number>;
	/** RMB million. */
	revenue: ReadonlyMap<number, number>;
}

/** The yardsticks among the series; empty where the data have none. */
export function yardsticksIn(all: readonly AnnualSeries[]): Yardsticks {
	const valuesOf = (name: string) => new Map(all.find(({ id }) => id === name)?.points.map(([year, value]) => [year, value]));
	return { rates: valuesOf('rmb-per-usd'), revenue: valuesOf('revenue') };
}

const RMB = /^RMB(?: (million|billion))?$/;

const millions = { million: 1, billion: 1000 } as const;

/** The points of the years that `by` knows, divided by its values. */
const divided = (points: readonly SeriesPoint[], by: ReadonlyMap<number, number>, factor = 1) =>
	points.flatMap(([year, value, fact]) => {
		const divisor = by.get(year);
		return divisor ? [[year, (value * factor) / divisor, fact] as const] : [];
	});

function toShare({ unit, calendar, points }: AnnualSeries, revenue: Yardsticks['revenue']) {
	const [match, scale] = RMB.exec(unit) ?? [];
	if (unit === '% of revenue') return { unit, points };
	if (match === undefined || calendar !== 'fiscal') return 'it is not in RMB by fiscal year';
	const factor = scale === 'billion' ? millions.billion : millions.million;
	return { unit: '% of revenue', points: divided(points, revenue, factor * 100) };
}

function toUsd({ unit, calendar, points }: AnnualSeries, rates: Yardsticks['rates']) {
	if (unit.startsWith('US$')) return { unit, points };
	if (!RMB.test(unit)) return 'it is no sum of money';
	if (calendar !== 'fiscal') return 'it is by calendar year, and the rates are those of fiscal years';
	return { unit: unit.replace('RMB', 'US$'), points: divided(points, rates) };
}

function toIndex({ points }: AnnualSeries) {
	const [year, base] = points[0] ?? [0, 0];
	if (base <= 0) return 'its first value is not above zero';
	return { unit: `${year} = 100`, points: points.map(([year, value, fact]) => [year, (value / base) * 100, fact] as const) };
}

/**
 * A series in another unit; years that lack a rate or a revenue fall away.
 * @returns a reason, as the end of “left out, because …”, where it cannot be converted
 */
export function convertSeries(series: AnnualSeries, unit: SeriesUnit, { rates, revenue }: Yardsticks): AnnualSeries | string {
	const made =
		unit === 'filed' ? series : unit === 'usd' ? toUsd(series, rates) : unit === 'share' ? toShare(series, revenue) : toIndex(series);
	if (typeof made === 'string') return made;
	return made.points.length > 0 ? { ...series, unit: made.unit, points: made.points } : 'no year has what it would be divided by';
}

/** The points of a series from one year to another, both included. */
export const clipSeries = (series: AnnualSeries, from: number, to: number): AnnualSeries => ({
	...series,
	points: series.points.filter(([year]) => year >= from && year <= to),
});
