import { expect, test } from 'vitest';
import type { Fragment } from '../../src/search/finder.ts';
import { parseQuery } from '../../src/search/query.ts';
import { judge } from '../../src/search/rank.ts';
import { DIVIDER } from '../../src/search-records/divider.ts';

const fragment = (title: string, text: string, meta: Readonly<Record<string, string>> = {}): Fragment => ({
	url: '/rivers/#elbe',
	content: `${title} hidden ${DIVIDER} ${text}`,
	meta: { kind: 'section', title, page: 'Rivers', part: 'Water', ...meta },
});

const scoreOf = (query: string, ...given: Parameters<typeof fragment>) => judge(fragment(...given), parseQuery(query), 0).score;

test('a record meets a word that stands in its text, its title, its page or its other names', () => {
	const { met } = judge(fragment('The Elbe', 'It floods.', { aliases: 'Labe|Albis' }), parseQuery('elbe flood rivers labe rhine'), 0);
	expect(met).toEqual([true, true, true, true, false]);
});

test('what only helps Pagefind to find a record is no part of its text', () => {
	const { met, text } = judge(fragment('The Elbe', 'It floods.'), parseQuery('hidden'), 0);
	expect(met).toEqual([false]);
	expect(text).toBe('It floods.');
});

type Given = Parameters<typeof fragment>;

const preferences: readonly (readonly [rule: string, query: string, better: Given, worse: Given])[] = [
	['the title before the text', 'elbe', ['The Elbe', 'It floods.'], ['Floods', 'The Elbe floods.']],
	['the very title before a longer one', 'elbe', ['Elbe', 'It floods.'], ['The Elbe and its towns', 'It floods.']],
	['another name before the text', 'labe', ['The Elbe', 'It floods.', { aliases: 'Labe' }], ['The Elbe', 'Called Labe too.']],
	['words that follow one another', 'high water', ['Floods', 'In high water it floods.'], ['Floods', 'The water is never high.']],
	['a section before a source', 'floods', ['Floods', 'They come.'], ['Floods', 'They come.', { kind: 'source' }]],
	['often before once', 'water', ['Floods', 'Water, water, and more water.'], ['Floods', 'Water.']],
];

test.each(preferences)('%s', (_name, query, better, worse) => {
	expect(scoreOf(query, ...better)).toBeGreaterThan(scoreOf(query, ...worse));
});

test('between equals the order of Pagefind decides', () => {
	const query = parseQuery('elbe');
	expect(judge(fragment('Elbe', ''), query, 0).score).toBeGreaterThan(judge(fragment('Elbe', ''), query, 1).score);
});

test('an everyday word alone leads to its page', () => {
	const query = parseQuery('stream', [[['stream'], ['river'], 'rivers']]);
	const page = { ...fragment('Rivers', 'A river flows.', { kind: 'page' }), url: '/rivers/' };
	expect(judge(page, query, 0).score).toBeGreaterThan(judge({ ...page, url: '/lakes/' }, query, 0).score);
});

test('a Chinese word is met inside a longer one', () => {
	expect(judge(fragment('Taobao 淘宝网', ''), parseQuery('淘宝'), 0).met).toEqual([true]);
});
