import type { Fact } from './schemas.ts';
import { seriesLabel, type SeriesIndex, yearOf } from './series.ts';

/** One value a year, with the id of the fact that gives it. */
export type SeriesPoint = readonly [year: number, value: number, fact: string];

/** A series of numbers by year, oldest first. */
export interface AnnualSeries {
	id: string;
	/** What is counted, unique among the series. */
	label: string;
	/** As in the facts: “RMB million”; empty for a bare number. */
	unit: string;
	/** Fiscal years end on 31 March. */
	calendar: 'fiscal' | 'calendar';
	points: readonly SeriesPoint[];
}

/** Fewer points are no series that a chart could show. */
const LEAST = 3;

/** Which kind of year a period is or ends; undefined for quarters, days and spans. */
export function calendarOf(period: string): AnnualSeries['calendar'] | undefined {
	if (/^(?:fiscal|on 31 March|31 March) \d{4}$/.test(period)) return 'fiscal';
	return /^(?:(?:calendar|on 31 December|31 December) )?\d{4}$/.test(period) ? 'calendar' : undefined;
}

/** The yearly numbers of a series in the kind of year and the unit that most of them have. */
function pointsOf(facts: readonly Fact[]) {
	const groups = Map.groupBy(
		facts.filter(({ value, period }) => typeof value === 'number' && calendarOf(period) !== undefined),
		({ period, unit }) => `${calendarOf(period)} ${unit ?? ''}`,
	);
	const [most = []] = [...groups.values()].sort((a, b) => b.length - a.length);
	const byYear = new Map(most.map((fact) => [yearOf(fact), fact]));
	return [...byYear].sort(([a], [b]) => a - b).map(([year, fact]) => ({ year, fact }));
}

/** Labels that several series share are told apart by their years. */
function distinguish(all: readonly AnnualSeries[]) {
	const count = Map.groupBy(all, ({ label }) => label);
	return all.map((series) => {
		const span = ` (${series.points[0]?.[0]} to ${series.points.at(-1)?.[0]})`;
		return count.get(series.label)?.length === 1 ? series : { ...series, label: series.label + span };
	});
}

/** Every series with at least three yearly numbers, in the order of the data. */
export function annualSeries(index: SeriesIndex): AnnualSeries[] {
	const all = [...index].flatMap(([id, facts]) => {
		const points = pointsOf(facts);
		const last = points.at(-1)?.fact;
		if (!last || points.length < LEAST) return [];
		return [
			{
				id,
				label: seriesLabel(last),
				unit: last.unit ?? '',
				calendar: calendarOf(last.period) ?? 'fiscal',
				points: points.flatMap(({ year, fact }) => (typeof fact.value === 'number' ? [[year, fact.value, fact.id] as const] : [])),
			},
		];
	});
	return distinguish(all);
}
