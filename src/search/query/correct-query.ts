import type { QueryResult } from './query-result.ts';
import type { Lexicon } from './engine-types.ts';
import { replaceWords } from './parse-query.ts';
import type { Candidate } from './rank.ts';
import { edits } from '../../lib/edit-distance.ts';
import { correct, knower, split } from './spelling.ts';
import { fold, stemsOf, stopWords, wordsOf } from './words.ts';

/** One slip in a word of so many letters leaves little doubt what was meant. */
const SAFE_LENGTH = 6;

/** The word itself, or one a slip away from it if it is long enough. */
const nearestOf = (word: string, words: ReadonlySet<string>) =>
	words.has(word) ? word : word.length >= SAFE_LENGTH ? [...words].find((other) => edits(word, other, 1) <= 1) : undefined;

/** Puts right what is misspelt, run together or torn apart. What was split must be adjacent where it is found. */
export function correctQuery(query: string, lexicon: Lexicon) {
	const knows = knower(lexicon);
	const forms = new Set(lexicon.words);
	// What is no form of English may be a slip even where its stem is known: “employes”.
	const isReal = (word: string) => (knows(word) && (word.length < SAFE_LENGTH || !/^[a-z]+$/i.test(word))) || forms.has(fold(word));
	const words = wordsOf(query);
	const joins = new Set(lexicon.words.slice(0, lexicon.named));
	const changes = new Map<string, string>();
	const parted: string[] = [];
	let bold = false;
	for (const [i, { text, start }] of words.entries()) {
		const next = words[i + 1];
		const joined = next ? fold(text + next.text) : '';
		const torn = [text, next?.text ?? ''].some((part) => !knows(part) || stopWords.has(fold(part)));
		const whole = torn ? nearestOf(joined, joins) : undefined;
		if (next && whole !== undefined && ![text, next.text].some((part) => fold(part) === whole)) {
			changes.set(query.slice(start, next.end), whole);
			continue;
		}
		if (
			isReal(text) ||
			changes.has(text) ||
			stopWords.has(fold(text)) ||
			[...changes.keys()].some((changed) => changed.endsWith(` ${text}`))
		)
			continue;
		// An acronym that the site does not know is not a slip.
		if (/^[A-Z]{2,6}$/.test(text) && !knows(text)) continue;
		const near = correct(text, lexicon, words.length === 1);
		if (knows(text) && (near === undefined || !joins.has(near) || edits(fold(text), near, 1) > 1)) continue;
		const right =
			near !== undefined && edits(fold(text), near, 1) <= 1 ? near : (split(text, { words: [...joins] }) ?? near ?? split(text, lexicon));
		if (right === undefined) continue;
		changes.set(text, right);
		if (right.includes(' ')) parted.push(right);
		bold ||= text.length < SAFE_LENGTH || edits(fold(text), right, 1) > 1;
	}
	return { mended: replaceWords(query, [...changes]), knows, bold, parted };
}

const standsIn = (text: string, phrase: readonly string[]) => {
	const stems = stemsOf(text);
	return stems.some((_, i) => phrase.every((stem, j) => stems[i + j] === stem));
};

/** Only what holds the words that were written as one next to each other: “cashconversion”, but not “note book” in a book and a note. */
export function withTogether(result: QueryResult, parted: readonly string[]): QueryResult {
	const phrases = parted.map(stemsOf);
	const holdsThem = ({ title, aliases, text }: Candidate) =>
		phrases.every((phrase) => [title, text, ...aliases].some((place) => standsIn(place, phrase)));
	return phrases.length === 0 ? result : { ...result, hits: result.hits.filter(holdsThem), facts: result.facts.filter(holdsThem) };
}
