import { expect, test, vi } from 'vitest';
import { createEngine } from '../../../src/search/query/engine.ts';
import { stemGroups } from '../../../src/search/query/stem-groups.ts';
import { vocabulary } from '../../../src/search/records/vocabulary.ts';
import { fakeFinder, record } from '../fake-finder.ts';

const records = [
	record('page', '/cainiao/', 'Cainiao', 'It moves parcels.', { aliases: ['logistics'] }),
	record('section', '/cainiao/#revenue', 'What Cainiao earns', 'Its revenue rose.', { page: 'Cainiao' }),
	record('page', '/acquisitions/', 'Acquisitions', 'What it acquired: Youku, for video.'),
	record('section', '/history/#listing', 'The listing of 2014', 'Its shares were listed in New York; revenue grew.', { page: 'History' }),
	record('term', '/glossary/#gmv', 'Gross merchandise volume (GMV)', 'What was ordered.', {
		aliases: ['GMV'],
		answer: 'What was ordered.',
	}),
	record('fact', '/figures/#revenue-2022', 'Revenue, fiscal 2022', 'So much came in.', {
		aliases: ['853062'],
		answer: 'RMB 853.1 billion',
		home: '/history/#listing',
	}),
	record('brand', '/platforms/#brand-taobao', 'Taobao 淘宝', 'A marketplace.', { answer: 'A marketplace.' }),
	record('source', '/sources/#video-report', 'A report on video', 'Press.'),
];

const groups = stemGroups([[['takeovers'], ['acquisitions'], 'acquisitions']]);

const rarer = stemGroups([[['buying spree'], ['acquisitions'], 'acquisitions']]);

const { words, named } = vocabulary(records);

function makeFind() {
	const lexicon = vi.fn(() => Promise.resolve({ words: words.split(' '), named, real: new Set(['casino']) }));
	return {
		lexicon,
		find: createEngine({
			finder: () => Promise.resolve(fakeFinder(records)),
			aliases: () => Promise.resolve(groups),
			rarer: () => Promise.resolve(rarer),
			lexicon,
		}),
	};
}

const { find } = makeFind();

const urls = async (query: string) => (await find(query)).hits.map(({ url }) => url);

test.each([
	['cainiao', '/cainiao/'],
	['the listing', '/history/#listing'],
	['listed shares', '/history/#listing'],
	['what did they acquire', '/acquisitions/'],
	['gmv', '/glossary/#gmv'],
	['淘宝', '/platforms/#brand-taobao'],
	['taobao', '/platforms/#brand-taobao'],
])('“%s” lands first on %s', async (query, url) => {
	expect((await urls(query))[0]).toBe(url);
});

test('an everyday word finds what the site calls it', async () => {
	const outcome = await find('takeovers');
	expect(outcome.hits[0]?.url).toBe('/acquisitions/');
	expect(outcome.instead).toBeUndefined();
});

test('a heading counts more than running text', async () => {
	expect((await urls('video'))[0]).toBe('/acquisitions/');
	expect((await urls('cainiao revenue'))[0]).toBe('/cainiao/#revenue');
});

test.each([
	['gmv', 'term', 'What was ordered.'],
	['revenue 2022', 'fact', 'RMB 853.1 billion'],
	['853,062', 'fact', 'RMB 853.1 billion'],
	['taobao', 'brand', 'A marketplace.'],
])('“%s” is answered at once by a %s', async (query, kind, answer) => {
	const [first] = (await find(query)).answers;
	expect(first).toMatchObject({ kind, answer });
});

test('a rarer everyday word finds it too, where nothing else is found', async () => {
	expect((await find('buying spree')).hits[0]?.url).toBe('/acquisitions/');
});

test('a name stays where nothing is known of what is asked about it, and says what was left out', async () => {
	expect(await find('taobao drones')).toMatchObject({ leftOut: ['drones'], hits: [{ url: '/platforms/#brand-taobao' }] });
});

test('so does the abbreviation of a term', async () => {
	expect(await find('gmv drones')).toMatchObject({ leftOut: ['drones'], hits: [{ url: '/glossary/#gmv' }] });
});

test('a set phrase counts by its words', async () => {
	expect(await find('buying spree drones')).toMatchObject({ leftOut: ['drones'], hits: [{ url: '/acquisitions/' }] });
});

test('a year for which there is nothing is left out: the other years tell', async () => {
	expect(await find('gmv 1998')).toMatchObject({ leftOut: ['1998'], hits: [{ url: '/glossary/#gmv' }] });
	expect(await find('zebra 1998')).toMatchObject({ hits: [] });
});

test.each(['zebra listing', 'revenue zebra', 'tesla model 3', 'note book', 'videotape'])(
	'of “%s” too little is known to guess the rest',
	async (query) => {
		expect(await find(query)).toMatchObject({ hits: [], answers: [] });
	},
);

test('words written as one are found where they stand together', async () => {
	expect(await find('newyork')).toMatchObject({ instead: 'new york', hits: [{ url: '/history/#listing' }] });
	expect((await find('grewyork')).hits).toEqual([]);
});

test('what is only mentioned is no answer', async () => {
	expect((await find('parcels')).answers).toEqual([]);
});

test.each([
	['logisitcs', 'logistics', '/cainiao/'],
	['caniao', 'cainiao', '/cainiao/'],
	['cai niao', 'cainiao', '/cainiao/'],
	['aquisitions', 'acquisitions', '/acquisitions/'],
])('“%s” is searched as “%s”, and says so', async (query, instead, url) => {
	const outcome = await find(query);
	expect(outcome.instead).toBe(instead);
	expect(outcome.hits[0]?.url).toBe(url);
});

test('as typed means as typed', async () => {
	const outcome = await find('logisitcs', { exact: true });
	expect(outcome).toMatchObject({ instead: undefined, hits: [], answers: [] });
	expect(outcome.near).toEqual(['logistics']);
});

test.each(['xyzzy', 'qwertyuiop', 'casino', 'zzz', '🙂', '%', 'the of and'])(
	'for “%s” there is nothing, not even what Pagefind makes up',
	async (query) => {
		expect(await find(query)).toMatchObject({ hits: [], answers: [] });
	},
);

test('every hit holds every word that was asked, or says what was left out', async () => {
	const outcome = await find('cainiao parcels xyzzy');
	expect(outcome.hits.map(({ url }) => url)).toEqual(['/cainiao/']);
	expect(outcome.leftOut).toEqual(['xyzzy']);
});

test('of words that are all known, but nowhere together, those stay that a section is called by', async () => {
	const { hits, leftOut } = await find('cainiao youku');
	expect(hits[0]?.url).toBe('/cainiao/');
	expect(leftOut).toEqual(['youku']);
});

test('the words of the site are fetched only where a query needs forgiving', async () => {
	const { find, lexicon } = makeFind();
	await find('cainiao');
	expect(lexicon).not.toHaveBeenCalled();
	await find('logisitcs');
	expect(lexicon).toHaveBeenCalled();
});

test('the words to mark are those found, also where the spelling was put right', async () => {
	const { marks } = await find('logisitcs');
	expect([...marks]).toEqual(['logistics']);
});

test.each([
	['markup', '<img src=x onerror=alert(1)>'],
	['very much', 'cainiao '.repeat(1250)],
	['one endless word', 'x'.repeat(10_000)],
	['emoji', '👩‍👩‍👧‍👦🏳️‍🌈'],
	['percent signs', '%E0%A4%A'],
	['right-to-left text', '\u202eعلي بابا\u202c'],
	['quotes', '"\'“”'],
	['a pattern', '(.*)+$ [a-z]{2}\\'],
	['a name of JavaScript’s own', '__proto__ constructor toString'],
])('asking for %s is no error', async (_name, query) => {
	await expect(find(query)).resolves.toHaveProperty('query', query);
});

test('where a part of it cannot be fetched the search fails aloud', async () => {
	const broken = createEngine({
		finder: () => Promise.reject(new Error('offline')),
		aliases: () => Promise.resolve([]),
		rarer: () => Promise.resolve([]),
		lexicon: () => Promise.reject(new Error('offline')),
	});
	await expect(broken('cainiao')).rejects.toThrow('offline');
});

test('what forgives is not fetched for a question that is no longer open', async () => {
	const { lexicon, find } = makeFind();
	const { hits } = await find('cainaio', { wanted: () => Promise.resolve(false) });
	expect(hits).toEqual([]);
	expect(lexicon).not.toHaveBeenCalled();
});
