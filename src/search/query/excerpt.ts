import { bareNumber } from './amounts.ts';
import { wordsOf } from './words.ts';

/** A piece of a text; `marked` where it is one of the words that were searched. */
export interface Piece {
	text: string;
	marked: boolean;
}

/** Whether a word is one of those searched: the same stem, or Chinese characters that hold it. */
export function isMarked(stem: string, marks: ReadonlySet<string>) {
	return (
		marks.has(stem) ||
		(/\p{Script=Han}/u.test(stem) && [...marks].some((mark) => mark !== '' && stem.includes(mark) && /\p{Script=Han}/u.test(mark)))
	);
}

/** Cuts a text into pieces, with the searched words marked. */
export function markWords(text: string, marks: ReadonlySet<string>): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const word of wordsOf(text)) {
		if (!isMarked(word.stem, marks) && !marks.has(bareNumber(word.text) ?? '')) continue;
		if (word.start > end) pieces.push({ text: text.slice(end, word.start), marked: false });
		pieces.push({ text: text.slice(word.start, word.end), marked: true });
		end = word.end;
	}
	if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
	return pieces;
}

/** How long an excerpt is, in characters. */
const LENGTH = 220;

/** The sentences of a text with their places. */
const sentencesOf = (text: string) =>
	[...text.matchAll(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*\s*/g)].map((hit) => ({ start: hit.index, text: hit[0] }));

/** How many of the searched words are in a text. */
const countMarked = (text: string, marks: ReadonlySet<string>) =>
	new Set(wordsOf(text).flatMap(({ stem }) => (isMarked(stem, marks) ? [stem] : []))).size;

/** Rows of a table are between semicolons: as an excerpt they say less than a sentence with as many of the words. */
const isTable = (sentence: string) => sentence.split('; ').length > 3;

/** The passage of a text in which most of the searched words are, from the start of a sentence that holds one, marked. */
export function excerpt(text: string, marks: ReadonlySet<string>, length = LENGTH): Piece[] {
	let best = { start: 0, hits: -1 };
	for (const sentence of sentencesOf(text)) {
		// Only the first lines are sure to be seen, so that it counts more to have a word there.
		const hits =
			countMarked(text.slice(sentence.start, sentence.start + length), marks) +
			(countMarked(sentence.text, marks) > 0 ? 0.5 : 0) -
			(isTable(sentence.text) ? 0.75 : 0);
		if (hits > best.hits) best = { start: sentence.start, hits };
	}
	const whole = text.slice(best.start, best.start + length);
	const cut = best.start + length < text.length ? whole.replace(/\s+\S*$/, '') : whole;
	const shown = cut === whole ? cut.trim() : `${cut.trim()} …`;
	return markWords(shown, marks);
}
