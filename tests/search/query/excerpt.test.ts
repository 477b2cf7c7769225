import { expect, test } from 'vitest';
import { excerpt, isMarked, markWords, type Piece } from '../../../src/search/query/excerpt.ts';
import { stemOf } from '../../../src/search/query/words.ts';

const marks = (...words: string[]) => new Set(words.map(stemOf));

/** Pieces with the marked ones in brackets. */
const shown = (pieces: readonly Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test.each([
	['It acquired Youku.', ['acquisition', 'acquire'], 'It [acquired] Youku.'],
	['Acquire', ['acquire'], '[Acquire]'],
	['RMB 853,062 million', ['853062'], 'RMB [853,062 million]'],
	['淘宝网 sells', ['淘宝'], '[淘宝网] sells'],
	['天猫 sells', ['淘宝'], '天猫 sells'],
	['Nothing here', ['river'], 'Nothing here'],
	['', ['river'], ''],
])('in “%s” the words %j are marked: %s', (text, words, result) => {
	expect(shown(markWords(text, marks(...words)))).toBe(result);
});

test('nothing is lost or doubled by marking', () => {
	const text = 'One river, two rivers — 853,062 and 淘宝.';
	expect(
		markWords(text, marks('river', '淘宝'))
			.map((piece) => piece.text)
			.join(''),
	).toBe(text);
});

test('a Chinese word is marked inside a longer one, a Latin word is not', () => {
	expect(isMarked('淘宝网', new Set(['淘宝']))).toBe(true);
	expect(isMarked('cloudy', new Set(['cloud']))).toBe(false);
	expect(isMarked('淘宝', new Set(['']))).toBe(false);
});

const long = `The Elbe is long. ${'It flows on and on. '.repeat(20)}The Spree is short, at 3.5 knots. ${'It ends there. '.repeat(20)}`;

test('an excerpt starts with the sentence in which most of the words stand', () => {
	expect(shown(excerpt(long, marks('spree', 'short')))).toMatch(/^The \[Spree\] is \[short\], at 3\.5 knots\./);
});

test('a sentence is shown rather than a table with as many of the words', () => {
	const table = 'River Length; Elbe 1,094; Spree 382; Havel 325.';
	const sentence = 'The Elbe is a river.';
	expect(shown(excerpt(`${table} ${sentence}`, marks('elbe', 'river'), 20))).toBe('The [Elbe] is a [river].');
	expect(shown(excerpt(`${table} It flows north.`, marks('elbe', 'river'), 20))).toMatch(/^\[River\]/);
});

test('it is cut between words, with a sign that it goes on', () => {
	const text = excerpt(long, marks('spree'))
		.map((piece) => piece.text)
		.join('');
	expect(text.length).toBeLessThanOrEqual(222);
	expect(text).toMatch(/[a-z.] …$/);
});

test('a short text stands whole', () => {
	expect(shown(excerpt('The Elbe is long.', marks('elbe')))).toBe('The [Elbe] is long.');
});

test('where no word is found it shows the beginning', () => {
	expect(shown(excerpt(long, marks('rhine')))).toMatch(/^The Elbe is long\./);
});
