import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';

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

const round = (value: number) => Math.round(value * 10) / 10;

/** Columns from zero, one band a year from `from` to `to`; a year without a value leaves its band empty. */
export function layoutColumns(data: readonly YearValue[], { width, height, from, to }: YearBox) {
	const bands = scaleBand(
		Array.from({ length: to - from + 1 }, (_, i) => from + i),
		[0, width],
	).padding(0.2);
	const length = scaleLinear([0, max(data, ({ value }) => value) ?? 1], [0, height]);
	return data.map(({ year, value }) => ({
		year,
		x: round(bands(year) ?? 0),
		y: round(height - length(value)),
		width: round(bands.bandwidth()),
		height: round(length(value)),
	}));
}
