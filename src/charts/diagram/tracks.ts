import { cumsum, sum } from 'd3-array';

/** Room that is needed by tracks `from` to (not including) `to`; `grow` is the track that is made larger if they are too small. */
export interface Need {
	from: number;
	to: number;
	grow: number;
	size: number;
}

/** Sizes of tracks that satisfy all needs, those of fewest tracks first. */
export function sizeTracks(count: number, needs: readonly Need[]) {
	const sizes = Array.from({ length: count }, () => 0);
	for (const { from, to, grow, size } of needs.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
		const missing = size - sum(sizes.slice(from, to));
		if (missing > 0) sizes[grow] = (sizes[grow] ?? 0) + missing;
	}
	return sizes;
}

/** Where each track begins, and at the end where the last one ends. */
export const edgesOf = (sizes: readonly number[]) => [0, ...cumsum(sizes)];
