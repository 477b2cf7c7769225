/** Letters without marks and case, dashes and quotation marks as they are typed. */
const fold = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[−–—‑]/g, '-')
		.replace(/[’‘]/g, "'")
		.toLowerCase();

/** The words typed into a filter, at most ten. */
export const wordsIn = (typed: string) => fold(typed).split(/\s+/).filter(Boolean).slice(0, 10);

/** The indices of the texts that hold every word, anywhere; without words, of all. */
export function matchRows(texts: readonly string[], words: readonly string[]) {
	return new Set(
		[...texts.keys()].filter((i) => {
			const text = words.length > 0 ? fold(texts[i] ?? '') : '';
			return words.every((word) => text.includes(word));
		}),
	);
}
