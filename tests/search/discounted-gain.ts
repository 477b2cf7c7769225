/** How many of the first results count. */
const DEPTH = 5;

/** The gain of results by their grades, in order: a better grade counts more, a later place less. */
const discountedGain = (grades: readonly number[]) =>
	grades.slice(0, DEPTH).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

/**
 * Normalised discounted cumulative gain of the first five results (nDCG@5), from 0 to 1.
 * @param grades of the results in their order, 0 for a wrong one
 * @param all grades of every right place there is
 */
export function normalizedGain(grades: readonly number[], all: readonly number[]) {
	const ideal = discountedGain(all.toSorted((a, b) => b - a));
	return ideal === 0 ? 0 : discountedGain(grades) / ideal;
}
