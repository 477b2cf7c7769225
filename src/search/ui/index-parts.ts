import type { IndexPart } from '../query/engine-types.ts';

/**
 * The part of the index in which every word with this beginning stands. A word half typed may leave several open; then there is none to fetch yet.
 * @param parts all of them, in the order of their words
 */
export function partFor(beginning: string, parts: readonly IndexPart[]) {
	const { length } = beginning;
	const [part, another] = parts.filter(([first, last]) => first.slice(0, length) <= beginning && last.slice(0, length) >= beginning);
	return another ? undefined : part?.[2];
}
