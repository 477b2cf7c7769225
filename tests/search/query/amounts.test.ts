import { expect, test } from 'vitest';
import { amountOf, bareNumber, inScale } from '../../../src/search/query/amounts.ts';

test.each([
	['853.1 billion', '853.1bn'],
	['853,100 million', '853.1bn'],
	['1310 million', '1.31bn'],
	['1.31bn', '1.31bn'],
	['903m', '903m'],
	['8.3tn', '8.3tn'],
	['69.5%', '69.5pct'],
	['69.5 per cent', '69.5pct'],
	['nine percent', '9pct'],
	['four hundred million', '400m'],
	['two billion', '2bn'],
])('“%s” is compared as “%s”', (written, compared) => {
	expect(amountOf(written)).toBe(compared);
});

test.each(['billion', 'per cent', 'million dollars', 'b2b', '1688.com', 'hundred million', ''])('“%s” is no amount', (word) => {
	expect(amountOf(word)).toBeUndefined();
});

test('an amount stands in the largest scale that it reaches, without errors of rounding', () => {
	expect([1_310_000_000, 8_317_000_000_000, 0.1 * 3 * 1e9, 5e5].map(inScale)).toEqual(['1.31bn', '8.317tn', '300m', '0.5m']);
});

test('an amount is known by its number as well', () => {
	expect(['853,062 million', '69.5%', 'nine per cent'].map(bareNumber)).toEqual(['853062', '69.5', undefined]);
});
