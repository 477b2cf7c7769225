import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { BarRow } from '../shared/bar-rows.ts';
import { round } from '../shared/round.ts';
import { wrapText } from '../shared/text-width.ts';

/** A value of one year, and what is to be known of it. */
export interface YearPoint {
	year: string;
	/** Null is a gap. */
	value: number | null;
	/** As printed. */
	text: string;
	/** What was counted, or whose figure it is, or why there is none. */
	note: string;
	/** Counted as the title says, by the company itself. */
	firm: boolean;
	/** The last one with a value. */
	latest: boolean;
}

/** Neighbours with the same note, which is then written once. */
function runsOf(points: readonly YearPoint[]) {
	const runs: { note: string; first: number; last: number }[] = [];
	for (const [i, { note }] of points.entries()) {
		const run = runs.at(-1);
		if (run?.note === note) run.last = i;
		else runs.push({ note, first: i, last: i });
	}
	return runs;
}

const LINE = 16;

/** Columns from zero, one band a year, with values above, years below, and under these what each run of years has in common. */
export function layoutYearColumns(points: readonly YearPoint[], { width, size }: { width: number; size: number }) {
	const bands = scaleBand(
		points.map(({ year }) => year),
		[0, width],
	)
		.paddingInner(0.3)
		.paddingOuter(0.1);
	const length = scaleLinear([0, max(points, ({ value }) => value ?? 0) ?? 1], [0, size]);
	const base = 20 + size;
	const middle = (i: number) => (bands(points[i]?.year ?? '') ?? 0) + bands.bandwidth() / 2;
	const columns = points.map((point, i) => {
		const height = round(length(point.value ?? 0));
		return {
			point,
			x: round(middle(i) - bands.bandwidth() / 2),
			y: round(base - height),
			width: round(bands.bandwidth()),
			height,
			middle: round(middle(i)),
		};
	});
	const runs = runsOf(points).map(({ note, first, last }) => {
		const from = round(middle(first) - bands.bandwidth() / 2);
		const to = round(middle(last) + bands.bandwidth() / 2);
		const lines = wrapText(note, (last - first + 1) * bands.step() - 4).map((text, i) => ({ text, y: base + 43 + i * LINE }));
		return { from, to, middle: round((from + to) / 2), lines };
	});
	const height = base + 32 + LINE * (max(runs, ({ lines }) => lines.length) ?? 0);
	return { columns, runs, base, height };
}

/** The same as lying bars for a phone: the note of a run goes over its first year. */
export function yearRows(points: readonly YearPoint[]): BarRow[] {
	const starts = new Map(runsOf(points).map(({ note, first }) => [first, note]));
	return points.map(({ year, value, text, firm, latest }, i) => ({
		name: year,
		parts: [{ value: value ?? 0, text: '', look: value === null ? undefined : firm ? (latest ? 'accent' : 'soft') : 'hollow' }],
		end: value === null ? '–' : text,
		...(starts.has(i) ? { over: starts.get(i) ?? '' } : {}),
	}));
}

/** The columns in words: first and last, the highest, and what each run of years is. */
export function describeYears(points: readonly YearPoint[], unit: string) {
	const known = points.filter(({ value }) => value !== null);
	const [first, last] = [known[0], known.at(-1)];
	const top = known.reduce<YearPoint | undefined>(
		(best, point) => ((point.value ?? 0) > (best?.value ?? Number.NEGATIVE_INFINITY) ? point : best),
		undefined,
	);
	const peak = top && top !== last && top !== first ? `, the highest ${top.text} in ${top.year}` : '';
	const runs = runsOf(points).map(({ note, first: a, last: b }) => `${points[a]?.year}${a === b ? '' : ` to ${points[b]?.year}`}: ${note}`);
	return `Columns by fiscal year, ${unit}: ${first?.text} in ${first?.year}, ${last?.text} in ${last?.year}${peak}. ${runs.join('; ')}.`;
}
