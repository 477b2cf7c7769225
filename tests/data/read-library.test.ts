import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/data/read-library.ts';
import { acquisition, claim, dataFolder, event, fact, person, platform, source, table, term } from './sound-data.ts';

const SECTIONS = ['results'];

const unknownFact = 'There is no fact “lost”. Correct the id, or add the fact first.';
const unknownSource = 'There is no source “lost”. Correct the id, or add the source first.';
const unknownSection = 'There is no section “lost”. Correct the id, or add the section first.';
const lostFact = { facts: ['revenue', 'lost'] };

/** What is wrong, the file that holds it, its contents, and the line and message of the fault. */
const faults: readonly (readonly [name: string, file: string, value: unknown, line: number, message: string])[] = [
	[
		'an id used twice in one file',
		'claims.json',
		[claim, claim],
		3,
		'The id “most-sold” is taken by {folder}/claims.json:2. Give one of the two another id.',
	],
	[
		'an id used twice in two files',
		'facts/zoo.json',
		[{ ...fact, id: 'cloud' }],
		2,
		'The id “cloud” is taken by {folder}/facts/revenue.json:4. Give one of the two another id.',
	],
	[
		'an id that is no part of an address',
		'claims.json',
		[{ ...claim, id: 'Most Sold' }],
		2,
		'“0.id”: must be lower-case ASCII words joined by hyphens.',
	],
	['a misspelt field', 'sources.json', [{ ...source, url: '' }], 2, '“0”: Unrecognized key: "url".'],
	['a verdict that does not exist', 'claims.json', [{ ...claim, verdict: 'so-so' }], 2, '“0.verdict”: Invalid option'],
	[
		'a fact without a source',
		'facts/more.json',
		[{ ...fact, id: 'more', sources: [] }],
		2,
		'The fact “more” has no source. Name one in "sources", or set "unverified" to true.',
	],
	['an unknown source of a fact', 'facts/more.json', [{ ...fact, id: 'more', sources: ['lost'] }], 2, unknownSource],
	['an unknown further source of a fact', 'facts/more.json', [{ ...fact, id: 'more', alsoSeen: ['lost'] }], 2, unknownSource],
	['an unknown fact of a claim', 'claims.json', [claim, { ...claim, ...lostFact, id: 'other' }], 3, unknownFact],
	['an unknown fact of a term', 'glossary.json', [{ ...term, ...lostFact }], 2, unknownFact],
	['an unknown fact of a brand', 'platforms.json', [{ ...platform, ...lostFact }], 2, unknownFact],
	['an unknown fact of a purchase', 'acquisitions.json', [{ ...acquisition, ...lostFact }], 2, unknownFact],
	['an unknown fact of a person', 'people.json', [{ ...person, ...lostFact }], 2, unknownFact],
	['an unknown fact of a post', 'people.json', [{ ...person, terms: [{ ...person.terms[0], ...lostFact }] }], 2, unknownFact],
	['an unknown fact of an event', 'timeline.json', [{ ...event, ...lostFact }], 2, unknownFact],
	[
		'an unknown claim that is repeated',
		'claims.json',
		[{ ...claim, repeats: 'lost' }],
		2,
		'There is no claim “lost”. Correct the id, or add the claim first.',
	],
	['an unknown section of a claim', 'claims.json', [{ ...claim, section: 'lost' }], 2, unknownSection],
	['an unknown section of a term', 'glossary.json', [{ ...term, sections: ['lost'] }], 2, unknownSection],
	['an unknown section of a brand', 'platforms.json', [{ ...platform, sections: ['lost'] }], 2, unknownSection],
	['an unknown section of a person', 'people.json', [{ ...person, sections: ['lost'] }], 2, unknownSection],
	[
		'an unknown section of an alias',
		'aliases.json',
		{ groups: [{ words: ['boss'], means: ['chairman'], page: 'lost' }] },
		1,
		'There is no section “lost”. Correct the page.',
	],
	['an unknown fact of a table', 'tables/table-revenue.json', { ...table, total: { head: 'All', cells: ['lost'] } }, 1, unknownFact],
	[
		'an unknown source of a worded cell',
		'tables/table-revenue.json',
		{ ...table, sum: [], rows: [{ head: 'Trade', cells: [{ text: 'most', cite: 'lost' }] }] },
		1,
		'There is no fact or source “lost”. Correct the id, or add the fact or source first.',
	],
	[
		'a row that is too long',
		'tables/table-revenue.json',
		{ ...table, rows: [{ head: 'Trade', cells: ['trade', null] }] },
		1,
		'The row “Trade” has 2 cells for 1 columns. Add the missing cells; null is a gap.',
	],
	[
		'a total that is too short',
		'tables/table-revenue.json',
		{ ...table, total: { head: 'All', cells: [] } },
		1,
		'The row “All” has 0 cells for 1 columns.',
	],
	[
		'parts that do not add up',
		'tables/table-revenue.json',
		{ ...table, rows: [{ head: 'Trade', cells: ['trade'] }] },
		1,
		'Column 1 of “table-revenue” adds up to 20, its total says 30. Correct the facts or the list of rows.',
	],
	[
		'a gap in a column that must add up',
		'tables/table-revenue.json',
		{ ...table, rows: [{ head: 'Trade', cells: [null] }] },
		1,
		'Column 1 of “table-revenue” adds up to NaN, its total says 30.',
	],
	[
		'a chart that does not add up',
		'charts/shares.json',
		{ ...table, id: 'shares', kind: 'bars', drawn: 'Shares in fiscal 2022', rows: [{ head: 'Cloud', cells: ['cloud'] }] },
		1,
		'Column 1 of “shares” adds up to 10, its total says 30.',
	],
];

test.each(faults)('stops on %s', (_name, file, value, line, message) => {
	const folder = dataFolder({ [file]: value });
	expect(() => readLibrary(folder, SECTIONS)).toThrow(`${join(folder, file)}:${line}: ${message.replace('{folder}', folder)}`);
});

test('reads sound data, each kind by id', () => {
	const library = readLibrary(dataFolder(), SECTIONS);
	expect([...library.facts.keys()]).toEqual(['revenue', 'trade', 'cloud']);
	expect(library.topics.get('revenue')).toHaveLength(3);
	expect(library.tables.get('table-revenue')?.caption).toBe(table.caption);
	expect(library.aliases).toEqual([{ words: ['boss'], means: ['chairman'], page: 'results' }]);
});

test('lets a fact without a source stand where it is marked unverified', () => {
	const folder = dataFolder({ 'facts/more.json': [{ ...fact, id: 'more', sources: [], unverified: true }] });
	expect(readLibrary(folder, SECTIONS).facts.get('more')?.sources).toEqual([]);
});

test('works without tables and charts', () => {
	const { charts } = readLibrary(dataFolder(), SECTIONS);
	expect(charts.size).toBe(0);
});
