import type { AnnualSeries } from '../../data/annual-series.ts';
import { clipSeries, convertSeries, type Yardsticks } from '../../data/convert-series.ts';
import type { SeriesChoice } from '../../urls/series-choice.ts';

/** A chosen series as it is shown, named by a letter. */
export interface ShownSeries extends AnnualSeries {
	letter: string;
}

/** What a choice comes to: the series that can be shown, and a sentence for each that cannot. */
export interface Shown {
	series: readonly ShownSeries[];
	leftOut: readonly string[];
}

export const letterOf = (i: number) => String.fromCharCode(65 + i);

/** Clips the chosen series to the chosen years and converts them to the chosen unit. */
export function shownSeries(
	{ series, from = 0, to = 9999, unit }: SeriesChoice,
	all: ReadonlyMap<string, AnnualSeries>,
	by: Yardsticks,
): Shown {
	const leftOut: string[] = [];
	const shown = series.flatMap((id, i) => {
		const whole = all.get(id);
		if (!whole) return [];
		const clipped = clipSeries(whole, from, to);
		const made = clipped.points.length > 0 ? convertSeries(clipped, unit, by) : 'it has no figure for these years';
		if (typeof made === 'string') leftOut.push(`${whole.label} is left out: ${made}.`);
		return typeof made === 'string' ? [] : [{ ...made, letter: letterOf(i) }];
	});
	return { series: shown, leftOut };
}

/** The years that any of the series has a point for, oldest first. */
export const yearsOf = (series: readonly AnnualSeries[]) =>
	[...new Set(series.flatMap(({ points }) => points.map(([year]) => year)))].sort((a, b) => a - b);

/** The head of a series’ column in the table and in CSV. */
export const headOf = ({ label, unit, calendar }: AnnualSeries) =>
	`${label}${unit ? `, ${unit}` : ''}${calendar === 'calendar' ? ', calendar years' : ''}`;

/** What CSV holds: a row a year, a column a series; numbers keep at most four decimals, gaps are empty. */
export function toColumns(series: readonly AnnualSeries[]) {
	const fields = [{ name: 'year' }, ...series.map((each) => ({ name: headOf(each) }))];
	const rows = yearsOf(series).map((year) =>
		Object.fromEntries([
			['year', year] as const,
			...series.map((each) => {
				const value = each.points.find(([at]) => at === year)?.[1];
				return [headOf(each), value === undefined ? null : Math.round(value * 1e4) / 1e4] as const;
			}),
		]),
	);
	return { fields, rows };
}
