import { expect, test } from 'vitest';
import { fold, stemOf, wordsOf } from '../../../src/search/query/words.ts';

test.each([
	['acquired', 'acquire'],
	['acquisitions', 'acquisition'],
	['companies', 'company'],
	['bought', 'buys'],
	['paid', 'pays'],
	['Sold', 'selling'],
	['853,062', '853062'],
	['853,062 million', '853.062bn'],
	['nine per cent', '9%'],
	['organisations', 'organize'],
	['advertiser', 'advertising'],
	['Tencent’s', 'tencents'],
	['Café', 'cafe'],
	['MARKETPLACES', 'marketplace'],
])('“%s” and “%s” are forms of one word', (a, b) => {
	expect(stemOf(a)).toBe(stemOf(b));
});

test.each([
	['Ele.me', 'eleme'],
	['2021', '2022'],
	['cloud', 'clouds9'],
	['淘宝', '天猫'],
	['9%', '9 million'],
	['organism', 'organization'],
	['physics', 'physical'],
	['conversation', 'conversion'],
	['internal', 'international'],
])('“%s” and “%s” are different words', (a, b) => {
	expect(stemOf(a)).not.toBe(stemOf(b));
});

test.each([
	['B2B/B2C sites', ['B2B', 'B2C', 'sites']],
	['Ele.me delivers.', ['Ele.me', 'delivers']],
	['RMB 853,062 million', ['RMB', '853,062 million']],
	['69.5% of it', ['69.5%', 'of', 'it']],
	['Tmall (天猫) and 淘宝网', ['Tmall', '天猫', 'and', '淘宝网']],
	['Singles’ Day, 11.11', ['Singles', 'Day', '11.11']],
	['customer-obsession', ['customer', 'obsession']],
	['<b>a</b>', ['b', 'a', 'b']],
	['%%% 😀 ', []],
	['', []],
])('“%s” holds the words %j', (text, words) => {
	expect(wordsOf(text).map(({ text }) => text)).toEqual(words);
});

test('each word knows where it stands', () => {
	const text = 'the 淘宝 shop';
	expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['the', '淘宝', 'shop']);
});

test('folding takes away accents, case and apostrophes', () => {
	expect(fold('L’Oréal')).toBe('loreal');
});
