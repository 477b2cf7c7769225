import { fold, wordsOf } from './words.ts';

/** More would be a second list of results. */
const MOST = 4;

const LEAST_LETTERS = 2;

const foldedWords = (text: string) => wordsOf(text).map((word) => fold(word.text));

/**
 * Completes half a word. A word that stands in the list as it was typed is whole, and needs nothing.
 * @param list names, titles and questions, the likeliest first
 * @returns for a query, those that have its words, the last of them as the beginning of a word; first those that begin with the query, the shorter before the longer
 */
export function completer(list: readonly string[]) {
	const entries = list.map((text) => ({ text, words: foldedWords(text) }));
	const whole = new Set(entries.flatMap(({ words }) => words));
	return (query: string): readonly string[] => {
		const typed = foldedWords(query);
		const half = typed.pop();
		if (half === undefined || half.length < LEAST_LETTERS || whole.has(half) || !/[\p{L}\p{N}]$/u.test(query)) return [];
		const fitting = entries.filter(
			({ words }) => words.some((word) => word.startsWith(half)) && typed.every((word) => words.includes(word)),
		);
		const first = fold(query.trimStart());
		const begins = ({ text }: (typeof entries)[number]) => Number(fold(text).startsWith(first));
		return fitting
			.toSorted((a, b) => begins(b) - begins(a) || a.text.length - b.text.length)
			.slice(0, MOST)
			.map(({ text }) => text);
	};
}
