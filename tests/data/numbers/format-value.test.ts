import { expect, test } from 'vitest';
import { convert, type FigureForm, formatFigure, formatNumber } from '../../../src/data/numbers/format-value.ts';

/** The spaces inside a figure never break; here they are written as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const MINUS = '\u2212';

test.each([
	[1234.56, undefined, undefined, '1,234.6'],
	[1234.56, 0, undefined, '1,235'],
	[5, 1, true, '5.0'],
	[5, 1, undefined, '5'],
	[-7.25, 2, undefined, `${MINUS}7.25`],
	[0, 1, undefined, '0'],
])('the number %s with %s places (fixed: %s) is %s', (value, digits, fixed, text) => {
	expect(formatNumber(value, digits, fixed)).toBe(text);
});

const cases: readonly (readonly [value: number, unit: string | null, form: FigureForm, text: string])[] = [
	[853062, 'RMB million', 'short', 'RMB 853.1 billion'],
	[853062, 'RMB million', 'full', 'RMB 853,062 million'],
	[853062, 'RMB million', 'count', 'RMB 853.1 billion'],
	[853062, 'RMB million', 'bare', '853,062'],
	[1000, 'RMB million', 'short', 'RMB 1.0 billion'],
	[999, 'RMB million', 'short', 'RMB 999 million'],
	[-47079, 'RMB million', 'short', `${MINUS}RMB 47.1 billion`],
	[-512, 'RMB million', 'full', `${MINUS}RMB 512 million`],
	[134567, 'US$ million', 'short', 'US$134.6 billion'],
	[134567, 'US$ million', 'full', 'US$134,567 million'],
	[-25, 'US$ million', 'short', `${MINUS}US$25 million`],
	[2.6, 'US$ billion', 'short', 'US$2.6 billion'],
	[8317, 'RMB billion', 'short', 'RMB 8,317 billion'],
	[176, 'HK$', 'short', 'HK$176'],
	[0.5, 'US$', 'full', 'US$0.50'],
	[69.04, '%', 'short', '69%'],
	[69.46, '% of revenue', 'short', '69.5%'],
	[-7.8, '%', 'full', `${MINUS}7.8%`],
	[254941, 'people', 'short', '254,941 people'],
	[254941, 'people', 'count', '254,941'],
	[254941, 'people', 'bare', '254,941'],
	[36700000, 'users', 'short', '36.7 million users'],
	[36700000, 'users', 'full', '36,700,000 users'],
	[1310, 'million people', 'short', '1.31 billion people'],
	[1310, 'million people', 'full', '1.31 billion people'],
	[90, 'million people', 'count', '90 million'],
	[5, 'rank', 'short', '5'],
	[18, null, 'short', '18'],
];

test.each(cases)('%d in “%s”, %s, reads %s', (value, unit, form, text) => {
	expect(plain(formatFigure({ value, unit }, form))).toBe(text);
});

test('is written short where nothing else is asked for', () => {
	expect(plain(formatFigure({ value: 853062, unit: 'RMB million' }))).toBe('RMB 853.1 billion');
});

test('a number never breaks away from its unit', () => {
	expect(formatFigure({ value: 853062, unit: 'RMB million' })).not.toMatch(/ /);
	expect(formatFigure({ value: 254941, unit: 'people' })).not.toMatch(/ /);
});

test('words stand as they are', () => {
	expect(formatFigure({ value: 'between 1999 and 2003', unit: null })).toBe('between 1999 and 2003');
});

test('a fact without a figure cannot be printed as one', () => {
	expect(() => formatFigure({ value: null, unit: null })).toThrow('This fact carries no figure: cite it with <Cite> instead.');
});

test.each([
	[853062, 'RMB million', 'RMB billion', 853.062],
	[8.3, 'RMB billion', 'RMB million', 8300],
	[1310, 'million people', 'billion people', 1.31],
	[254941, 'people', 'million people', 0.254941],
	[69.5, '% of revenue', '%', 69.5],
	[134567, 'US$ million', 'US$ million', 134567],
])('%d in “%s” is so much in “%s”: %d', (value, from, to, result) => {
	expect(convert(value, from, to)).toBeCloseTo(result, 9);
});

test.each([
	['US$ million', 'RMB million', 'A figure in “US$ million” cannot stand in a column of “RMB million”.'],
	['people', 'RMB million', 'A figure in “people” cannot stand in a column of “RMB million”.'],
	[null, '%', 'A figure in “no unit” cannot stand in a column of “%”.'],
])('a figure in “%s” is never turned into “%s”', (from, to, message) => {
	expect(() => convert(1, from, to)).toThrow(message);
});

test('a price in single dollars is written to the cent, a whole one without', () => {
	expect(formatFigure({ value: 27.6, unit: 'US$' })).toBe('US$27.60');
	expect(formatFigure({ value: 27.6, unit: 'US$' }, 'full')).toBe('US$27.60');
	expect(formatFigure({ value: 68, unit: 'US$' })).toBe('US$68');
});
