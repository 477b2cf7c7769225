import { ticks } from 'd3-array';
import { round } from '../shared/round.ts';
import { spread } from '../shared/spread.ts';
import { textWidth } from '../shared/text-width.ts';
import { inside, thin } from '../shared/thin.ts';

/** One line of a chart; a letter names it, at its end and in the key. */
export interface SeriesLine {
	letter: string;
	points: readonly (readonly [year: number, value: number, ...unknown[]])[];
}

/** The measures of a drawing in pixels; `size` is the height of the plot. */
export interface LinesBox {
	width: number;
	size: number;
	write: (value: number) => string;
}

const HEAD = 18;
const FOOT = 22;

/** Round values that hold all values and zero, and the scale from the lowest to the highest of them. */
function valueScale(values: readonly number[], size: number) {
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	const marks = ticks(low, high === low ? low + 1 : high, 4);
	const [bottom, top] = [Math.min(low, marks[0] ?? low), Math.max(high, marks.at(-1) ?? high, low + 1e-9)];
	const scale = (value: number) => round(HEAD + ((top - value) / (top - bottom)) * size);
	return { marks, scale };
}

/** Runs of points in years that follow one another: a gap in the data is a gap in the line. */
function runs(points: SeriesLine['points'], step: number) {
	const made: SeriesLine['points'][number][][] = [];
	for (const point of points) {
		const run = made.at(-1);
		const before = run?.at(-1);
		if (run && before && point[0] - before[0] <= step) run.push(point);
		else made.push([point]);
	}
	return made;
}

/** Lines over shared years: axis, paths with their points, and the letter at the end of each. A single line is drawn as columns. */
export function layoutLines(lines: readonly SeriesLine[], { width, size, write }: LinesBox) {
	const all = lines.flatMap(({ points }) => points);
	const { marks, scale } = valueScale(
		all.map(([, value]) => value),
		size,
	);
	const known = all.map(([year]) => year);
	const [first, last] = [Math.min(...known), Math.max(...known)];
	const axis = marks.map((value) => ({ text: write(value), y: scale(value) }));
	const left = Math.ceil(Math.max(0, ...axis.map(({ text }) => textWidth(text, 12)))) + 8;
	const right = lines.length > 1 ? 20 : 0;
	const step = (width - left - right) / (last - first + 1);
	const xOf = (year: number) => round(left + (year - first + 0.5) * step);
	const labels = Array.from({ length: last - first + 1 }, (_, i) => {
		const [text, wide] = [String(first + i), textWidth('2000', 12)];
		return { text, x: round(inside(xOf(first + i), wide, width)), y: HEAD + size + 16, width: wide };
	});
	const kept = thin(labels, [labels.length - 1, 0, ...labels.keys()], 6);
	const zero = scale(0);
	const band = round(step * 0.7);
	const columns =
		lines.length === 1
			? all.map(([year, value]) => ({
					x: round(xOf(year) - band / 2),
					y: Math.min(zero, scale(value)),
					width: band,
					height: round(Math.abs(scale(value) - zero)),
				}))
			: [];
	const drawn = lines.length === 1 ? [] : lines.map((line) => ({ letter: line.letter, ...place(line) }));
	const ends = [...drawn].sort((a, b) => a.end.y - b.end.y);
	const places = spread(
		ends.map(({ end }) => end.y),
		13,
		[HEAD, HEAD + size],
	);
	return {
		height: HEAD + size + FOOT,
		left,
		zero,
		axis,
		years: labels.filter((_, i) => kept.has(i)),
		columns,
		lines: drawn,
		letters: ends.map(({ letter, end }, i) => ({ letter, x: round(end.x + 8), y: round((places[i] ?? end.y) + 4) })),
	};

	function place({ points }: SeriesLine) {
		const marks = points.map(([year, value]) => ({ x: xOf(year), y: scale(value) }));
		const path = runs(points, 1)
			.map((run) => `M${run.map(([year, value]) => `${xOf(year)} ${scale(value)}`).join('L')}`)
			.join('');
		return { path, marks, end: marks.at(-1) ?? { x: 0, y: zero } };
	}
}
