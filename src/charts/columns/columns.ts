import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { round } from '../shared/round.ts';

/** A value of one year. */
export interface YearValue {
	year: number;
	value: number;
}

/** A drawing area in its own units, and the years it spans. */
export interface YearBox {
	width: number;
	height: number;
	from: number;
	to: number;
}

const yearsOf = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** Columns from zero, one band a year from `from` to `to`; a year without a value leaves its band empty. */
export function layoutColumns(data: readonly YearValue[], { width, height, from, to }: YearBox) {
	const bands = scaleBand(yearsOf(from, to), [0, width]).padding(0.2);
	const length = scaleLinear([0, max(data, ({ value }) => value) ?? 1], [0, height]);
	return data.map(({ year, value }) => ({
		year,
		x: round(bands(year) ?? 0),
		y: round(height - length(value)),
		width: round(bands.bandwidth()),
		height: round(length(value)),
	}));
}

/** Years as people write them: 2012, 2013 and 2014 are “2012 to 2014”. */
function spans(years: readonly number[]) {
	const runs: [number, number][] = [];
	for (const year of years) {
		const run = runs.at(-1);
		if (run?.[1] === year - 1) run[1] = year;
		else runs.push([year, year]);
	}
	return runs.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`)).join(', ');
}

interface Wording {
	from: number;
	to: number;
	unit: string;
	/** Years whose figure counts something narrower. */
	hollow: readonly number[];
	write: (value: number) => string;
}

/** The columns in words: the first and the last value, and the years without one. */
export function describeColumns(data: readonly YearValue[], { from, to, unit, hollow, write }: Wording) {
	const [first, last] = [data[0], data.at(-1)];
	if (!first || !last) return 'No figure found.';
	const missing = spans(yearsOf(from, to).filter((year) => data.every((point) => point.year !== year)));
	const narrower = spans(hollow);
	return `Columns by fiscal year: ${write(first.value)} in ${first.year}, ${write(last.value)} in ${last.year}${unit && `, ${unit}`}.${narrower && ` Hollow, a narrower count: ${narrower}.`}${missing && ` No figure for ${missing}.`}`;
}
