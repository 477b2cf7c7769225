import { expect, test } from 'vitest';
import type { Fragment } from '../../../src/search/query/engine-types.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { stemGroups } from '../../../src/search/query/stem-groups.ts';
import { judge } from '../../../src/search/query/rank.ts';
import { DIVIDER } from '../../../src/search/records/record-content.ts';

const fragment = (
	title: string,
	text: string,
	{ kind = 'section', aliases }: Readonly<Partial<Record<'kind' | 'aliases', string>>> = {},
): Fragment => ({
	url: '/rivers/#elbe',
	content: `${title} hidden ${DIVIDER} ${text}`,
	meta: { title, ...(aliases ? { aliases } : {}) },
	filters: { kind: [kind], page: ['Rivers'], part: ['Water'] },
});

const scoreOf = (query: string, ...given: Parameters<typeof fragment>) => judge(fragment(...given), parseQuery(query)).score;

test('a record meets a word that stands in its text, its title, its page or its other names', () => {
	const { met } = judge(fragment('The Elbe', 'It floods.', { aliases: 'Labe | Albis' }), parseQuery('elbe flood rivers labe rhine'));
	expect(met).toEqual([true, true, true, true, false]);
});

test('what only helps Pagefind to find a record is no part of its text', () => {
	const { met, text } = judge(fragment('The Elbe', 'It floods.'), parseQuery('hidden'));
	expect(met).toEqual([false]);
	expect(text).toBe('It floods.');
});

type Given = Parameters<typeof fragment>;

const preferences: readonly (readonly [rule: string, query: string, better: Given, worse: Given])[] = [
	['the title before the text', 'elbe', ['The Elbe', 'It floods.'], ['Floods', 'The Elbe floods.']],
	['the very title before a longer one', 'elbe', ['Elbe', 'It floods.'], ['The Elbe and its towns', 'It floods.']],
	['another name before the text', 'labe', ['The Elbe', 'It floods.', { aliases: 'Labe' }], ['The Elbe', 'Called Labe too.']],
	[
		'a page on Alibaba before one on another company',
		'mission',
		['The mission of Alibaba', 'It floods.'],
		['The mission of Amazon', 'It floods.'],
	],
	[
		'words near one another',
		'flood relief',
		['Help', 'Relief came to those in the flood.'],
		['Help', 'Relief came. It took them from the far north of the land down to the coast, where there was a flood.'],
	],
	['words that follow one another', 'high water', ['Floods', 'In high water it floods.'], ['Floods', 'The water is never high.']],
	['often before once', 'water', ['Floods', 'Water, water, and more water.'], ['Floods', 'Water.']],
];

test.each(preferences)('%s', (_name, query, better, worse) => {
	expect(scoreOf(query, ...better)).toBeGreaterThan(scoreOf(query, ...worse));
});

test('an everyday word alone leads to its page', () => {
	const query = parseQuery('stream', stemGroups([[['stream'], ['river'], 'rivers']]));
	const page = { ...fragment('Rivers', 'A river flows.', { kind: 'page' }), url: '/rivers/' };
	expect(judge(page, query).score).toBeGreaterThan(judge({ ...page, url: '/lakes/' }, query).score);
});

test('a Chinese word is met inside a longer one', () => {
	expect(judge(fragment('Taobao 淘宝网', ''), parseQuery('淘宝')).met).toEqual([true]);
});

test('an amount is met in every spelling, and only where its number and its scale stand together', () => {
	const met = (text: string) => judge(fragment('Floods', text), parseQuery('$1.3bn')).met[0];
	expect([met('It cost 1.3 billion.'), met('It cost 1,300 million.'), met('1.3 metres, a billion drops')]).toEqual([true, true, false]);
});

test.each([
	['crossing', 'Trade is cross-border.', 'a part of a compound is met in its own form'],
	['flooding', 'It floods.', 'a word alone is met in running text as it was typed'],
])('“%s” is not met in “%s”: %s', (query, text) => {
	expect(judge(fragment('Rivers', text), parseQuery(query)).met).toEqual([false]);
});

test('“cross” is met in “cross-border”, and “flood” in “floods”', () => {
	expect(judge(fragment('Rivers', 'Trade is cross-border.'), parseQuery('cross')).met).toEqual([true]);
	expect(judge(fragment('Rivers', 'It floods.'), parseQuery('flood')).met).toEqual([true]);
});

test('what is asked of a purchase in other words counts beside its name only', () => {
	const deal = fragment('Purchase of the Elbe', 'For a song.', { kind: 'deal' });
	expect(judge(deal, parseQuery('elbe cost')).met).toEqual([true, true]);
	expect(judge(deal, parseQuery('cost')).met).toEqual([false]);
});

const RECORDS: readonly (readonly [rule: string, query: string, better: Given, worse: Given])[] = [
	[
		'what has both sides of a comparison before a thing that is called like one of them',
		'elbe vs danube',
		['The Elbe and the Danube, and all that can be told of them', 'Long.'],
		['The Elbe', 'The Danube is longer.'],
	],
	[
		'a section that readers ask this of before one that has the words in its text',
		'why do rivers flood in spring',
		['Meltwater', 'It comes.', { aliases: 'why are there floods in spring | why do rivers flood in spring' }],
		['Spring', 'Rivers flood.'],
	],
	[
		'the purchase of a thing before the thing, where its price is asked for',
		'how much was paid for elbe',
		['Purchase of Elbe', 'Bought.', { kind: 'deal', aliases: 'Elbe' }],
		['Elbe', 'Paid for in full.'],
	],
	[
		'a name that lacks the end of a word before one that has the words in its text',
		'flood mea',
		['Flood meadow', 'Wet.'],
		['Wet land', 'A flood, a mea.'],
	],
	[
		'the very title before one that has other small words',
		'pay as you go',
		['Pay as you go', 'A tariff.'],
		['Who pays for it', 'A tariff.'],
	],
];

test.each(RECORDS)('%s', (_rule, query, better, worse) => {
	expect(scoreOf(query, ...better)).toBeGreaterThan(scoreOf(query, ...worse));
});
