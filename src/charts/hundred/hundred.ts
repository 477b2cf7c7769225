import { cumsum, sum } from 'd3-array';

/** A share of a hundred, as filed. */
export interface HundredPart {
	name: string;
	/** The value as printed, for instance “23.9”. */
	text: string;
	/** Of a hundred; a loss is negative. */
	value: number;
}

/** One year: what became of a hundred. */
export interface HundredYear {
	year: string;
	parts: readonly HundredPart[];
}

/** Squares a side of the grid. */
const SIDE = 10;

/** From one square to the next, and the edge of a square, in pixels. */
const STEP = 12;
const EDGE = 10.5;

/** Whole squares for each part and the rest, largest remainder first, so that they fill the grid. */
export function countSquares(parts: readonly Pick<HundredPart, 'value'>[]) {
	const own = parts.map(({ value }) => Math.max(0, value));
	const shares = [...own, Math.max(0, 100 - sum(own))];
	const counts = shares.map(Math.floor);
	const missing = SIDE * SIDE - sum(counts);
	const byRemainder = shares.map((share, i) => ({ i, remainder: share % 1 })).sort((a, b) => b.remainder - a.remainder);
	for (const { i } of byRemainder.slice(0, Math.max(0, missing))) counts[i] = (counts[i] ?? 0) + 1;
	return counts;
}

const squareAt = (n: number) => `M${(n % SIDE) * STEP} ${Math.floor(n / SIDE) * STEP}h${EDGE}v${EDGE}h-${EDGE}z`;

/** A grid of a hundred squares, row by row; each part is one path, the rest comes last. */
export function layoutHundred({ parts }: HundredYear) {
	const counts = countSquares(parts);
	const ends = [...cumsum(counts)];
	const paths = counts.map((count, i) => {
		const start = (ends[i] ?? count) - count;
		return Array.from({ length: count }, (_, k) => squareAt(start + k)).join('');
	});
	return { paths, size: SIDE * STEP };
}

/** What became of the hundred in each year, in words. */
export const describeHundred = (years: readonly HundredYear[]) =>
	years.map(({ year, parts }) => `Fiscal ${year}: ${parts.map(({ name, text }) => `${name} ${text}`).join(', ')}.`).join(' ');
