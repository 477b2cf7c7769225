import { expect, test } from 'vitest';
import { completer } from '../../../src/search/query/complete-query.ts';

const complete = completer([
	'Take rate',
	'Cloud market',
	'Organization',
	'Who owns the cloud',
	'Margins by year',
	'What margin means',
	'Café',
	'Taobao Deals',
	'Taobao',
]);

test.each([
	['clou', ['Cloud market', 'Who owns the cloud']],
	['organiz', ['Organization']],
	['marg', ['Margins by year', 'What margin means']],
	['what marg', ['What margin means']],
	['MARG', ['Margins by year', 'What margin means']],
	['caf', ['Café']],
	['taob', ['Taobao', 'Taobao Deals']],
])('“%s” is completed', (query, texts) => {
	expect(complete(query)).toEqual(texts);
});

test.each(['cloud', 'take rate', 'm', '', ' ', 'clou ', 'xyz', 'why marg', '<b>', '云'])('“%s” needs no completion', (query) => {
	expect(complete(query)).toEqual([]);
});

test('no more than four are offered', () => {
	expect(completer(['a', 'b', 'c', 'd', 'e'].map((letter) => `Brand ${letter}`))('bran')).toHaveLength(4);
});
