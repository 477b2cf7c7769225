import { expect, test } from 'vitest';
import { library } from '../../../src/data/library.ts';
import { parseQuery, replaceWords } from '../../../src/search/query/parse-query.ts';
import { stemGroups } from '../../../src/search/query/stem-groups.ts';
import { stemOf } from '../../../src/search/query/words.ts';

const aliases = stemGroups([
	[['takeovers', 'mergers and acquisitions'], ['acquisition'], 'acquisitions'],
	[['who are they', 'boss'], ['chief executive officer'], 'organization'],
]);

const texts = (query: string) => parseQuery(query, aliases).terms.map(({ text }) => text);

test.each([
	['what is the flywheel', ['flywheel']],
	['Alibaba revenue', ['revenue']],
	['Alibaba', ['Alibaba']],
	['the of and', []],
	['', []],
	['😀 %', []],
	['mergers and acquisitions of 2015', ['mergers and acquisitions', '2015']],
	['who are they', ['who are they']],
	['FY2022 revenue', ['2022', 'revenue']],
	['fy 22', ['2022']],
	["FY'22", ['2022']],
	['RMB853.1bn', ['853.1bn']],
	['9988.HK', ['9988', 'HK']],
	['how big is the flywheel', ['flywheel']],
	['which man makes the flywheel today', ['flywheel']],
])('“%s” asks for %j', (query, terms) => {
	expect(texts(query)).toEqual(terms);
});

test('an everyday word is asked for in its own words and in those of the site', () => {
	const [term] = parseQuery('boss', aliases).terms;
	expect(term?.ways).toEqual([[stemOf('boss')], ['chief', 'executive', 'officer'].map(stemOf)]);
	expect(term?.asks).toEqual(['boss', 'chief executive officer']);
});

test.each(['take', 'make', 'get', 'give', 'keep', 'go', 'do', 'use', 'need', 'find', 'show', 'tell', 'put', 'run'])(
	'the everyday verb “%s” is no everyday word for a subject of the site',
	(verb) => {
		const words = library.aliases.flatMap(({ words, also = [] }) => [...words, ...also]);
		expect(words.filter((word) => !word.includes(' ') && stemOf(word) === stemOf(verb))).toEqual([]);
	},
);

test('it leads to its page only where it is the whole question', () => {
	expect(parseQuery('takeovers', aliases).terms[0]?.page).toBe('acquisitions');
	expect(parseQuery('the takeovers', aliases).terms[0]?.page).toBe('acquisitions');
	expect(parseQuery('takeovers 2015', aliases).terms[0]?.page).toBeUndefined();
});

test('numbers are asked for without their commas', () => {
	expect(parseQuery('853,062').terms[0]?.asks).toEqual(['853062']);
});

test('of a very long query only the beginning is asked', () => {
	expect(parseQuery('river '.repeat(5000)).terms).toHaveLength(12);
	expect(parseQuery('r'.repeat(10_000)).terms[0]?.text).toHaveLength(300);
});

test('puts mended words into the place of the misspelt ones', () => {
	expect(
		replaceWords('alibaba logisitcs reveneu', [
			['logisitcs', 'logistics'],
			['reveneu', 'revenue'],
		]),
	).toBe('alibaba logistics revenue');
});

test('one word left of a saying is not asked for: the saying means what the site calls it', () => {
	const [term] = parseQuery('good will', stemGroups([[['good will'], ['goodwill'], 'results']])).terms;
	expect(term).toMatchObject({ text: 'good will', ways: [['goodwill']], asks: ['goodwill'] });
});

test('an everyday word is known in its other forms', () => {
	expect(parseQuery('earning money', stemGroups([[['earns money'], ['revenue'], 'results']])).terms[0]?.asks).toContain('revenue');
});

test('a word that nearly every section holds keeps no saying from leading to its page', () => {
	const { terms } = parseQuery('How does Alibaba make money?', stemGroups([[['make money'], ['revenue model'], 'revenue-model']]));
	expect(terms.map(({ text, page }) => [text, page])).toEqual([['make money', 'revenue-model']]);
});

test('a saying is known with other small words in it, if two words of it tell something', () => {
	const groups = stemGroups([
		[['pay by phone'], ['wallet'], 'wallet'],
		[['what does alibaba own'], ['brands'], 'brands'],
	]);
	const asks = (query: string) => parseQuery(query, groups).terms.flatMap(({ asks }) => asks);
	expect(asks('pay with your phone')).toContain('wallet');
	expect(asks('does alibaba own its goods')).not.toContain('brands');
});

test.each([
	['what counts as flooding', ['flooding']],
	['which companies belong to Alibaba', ['companies', 'belong']],
	['how is the Elbe different from the Danube', ['Elbe', 'Danube']],
])('“%s” asks for its subject: %j', (query, subject) => {
	expect(parseQuery(query).terms.map(({ text }) => text)).toEqual(subject);
});
