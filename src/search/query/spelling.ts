import { edits } from '../../lib/edit-distance.ts';
import type { Lexicon } from './engine-types.ts';
import { fold, stemOf } from './words.ts';

/** The edits that a word of so many letters bears: short words none, long ones two, or they become another word that somebody meant. */
export function allowed(length: number, named: boolean) {
	if (length < 4) return 0;
	if (length < 6) return named ? 1 : 0;
	return named && length >= 6 ? 2 : 1;
}

/** What completing a word costs, in edits: less than one letter mistaken. */
const COMPLETION = 0.6;

/** From so many letters on a word can be completed; beside other words one letter less will do. */
const SHORTEST_START = 4;

/**
 * The word of the site that a word was probably meant to be, or undefined where nothing is near enough.
 * Real words of English that the site does not use are left alone.
 */
export function correct(word: string, { words, named, real }: Lexicon, alone = true): string | undefined {
	const typed = fold(word);
	if (!/^[a-z.]+$/.test(typed) || real.has(typed)) return undefined;
	let best: { word: string; cost: number } | undefined;
	for (const [rank, candidate] of words.entries()) {
		const isNamed = rank < named;
		const most = allowed(typed.length, isNamed);
		const count = most > 0 ? edits(typed, candidate, most) : 1;
		const completes = isNamed && typed.length >= SHORTEST_START - (alone ? 0 : 1) && candidate.startsWith(typed);
		// A wrong first letter is rare: with another slip beside it, it is another word.
		const slips = most > 1 && typed[0] !== candidate[0] ? most - 1 : most;
		if (count > slips && !completes) continue;
		// Among equally near words the first is the most important one.
		const slip = count + (typed[0] === candidate[0] ? 0 : 0.6) + (isNamed ? 0 : 0.3) + rank / words.length / 4;
		// Half a word is likelier than a mistaken one: “marg” is “margin” before “mark”.
		const cost = completes ? COMPLETION + rank / words.length / 4 : slip;
		if (!best || cost < best.cost) best = { word: candidate, cost };
	}
	return best?.word;
}

/** Two or three words of the site that were written as one: “cashconversioncycle”. */
export function split(word: string, { words }: Pick<Lexicon, 'words'>): string | undefined {
	return splitKnown(fold(word), new Set(words), 3);
}

function splitKnown(typed: string, known: ReadonlySet<string>, most: number): string | undefined {
	for (let i = 3; i <= typed.length - 3; i++) {
		const [left, right] = [typed.slice(0, i), typed.slice(i)];
		if (!known.has(left)) continue;
		const rest = known.has(right) ? right : most > 2 ? splitKnown(right, known, most - 1) : undefined;
		if (rest !== undefined) return `${left} ${rest}`;
	}
	return undefined;
}

/** Tells whether a word, in any of its forms, is on the site. */
export function knower({ words }: Lexicon) {
	const stems = new Set(words.flatMap((word) => [word, stemOf(word)]));
	return (word: string) => stems.has(fold(word)) || stems.has(stemOf(word)) || /\p{Script=Han}|\d/u.test(word);
}
