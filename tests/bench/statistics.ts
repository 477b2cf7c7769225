/** The middle of some numbers; of an even count the mean of the two in the middle. NaN where there are none. */
export function median(values: readonly number[]) {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	const upper = sorted[Math.floor(middle)] ?? Number.NaN;
	return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? Number.NaN)) / 2 : upper;
}

/** How many times the other's figure ours is. Two noughts are the same; a nought of the other's alone compares with nothing. */
export function ratio(ours: number, theirs: number) {
	if (ours === 0 && theirs === 0) return 1;
	return theirs === 0 ? Number.NaN : ours / theirs;
}

/** What something costs at one size of the site. */
export interface Cost {
	/** In sections. */
	size: number;
	/** In any unit, the same at every size. */
	cost: number;
}

/** The power of the size with which a cost grows from one size to another: 0 stays, 1 is linear, 2 is square. */
export const growthExponent = (small: Cost, large: Cost) => Math.log(large.cost / small.cost) / Math.log(large.size / small.size);
