import { startBrowser } from './browser.ts';
import { type Conditions, LOCAL, SLOW } from './conditions.ts';
import { OURS, search, type Session, STARLIGHT } from './search-session.ts';
import { times } from './settings.ts';
import { type Sites, withSites } from './sites.ts';
import { compareTable, type Measure } from './table.ts';

/** What both searches can find. Each is once the first query of a session, and three times a later one. */
const ALL = ['gmv', 'cainiao', 'flywheel', 'cloud revenue', 'net income', 'core values', 'taobao', 'cash conversion'] as const;

const QUERIES = ALL.slice(0, times(ALL.length));

const LATER = 3;

type Figures = (session: Session) => readonly number[];

const measures = (slow: boolean): readonly (Omit<Measure, 'ours' | 'theirs'> & { of: Figures })[] => [
	{ of: ({ early }) => [early], name: 'before the reader reaches for it, bytes', budget: '0' },
	{ of: ({ bytes, early }) => [bytes + early], name: 'first search with what came before, bytes', budget: '≤ 130,000' },
	{ of: ({ kinds }) => [kinds.texts], name: '— of it texts of results, for every beginning typed' },
	{ of: ({ requests }) => [requests], name: 'requests of the first search' },
	{ of: ({ ahead }) => [ahead], name: 'while its results are read, for later searches, bytes' },
	{ of: ({ ready }) => [ready], name: 'from the key to a field to type in, ms' },
	{ of: ({ reach }) => [reach], name: 'from the key to the first answer, ms' },
	{
		of: ({ answers }) => answers.slice(0, 1).map(({ first }) => first),
		name: 'first answer, from the first letter, ms',
		...(slow ? { budget: '≤ 500' } : {}),
	},
	{ of: ({ answers }) => answers.slice(0, 1).map(({ whole }) => whole), name: 'first query, from its last letter, ms' },
	{ of: ({ answers }) => answers.slice(1).map(({ first }) => first), name: 'later answers, from the first letter, ms' },
	{
		of: ({ answers }) => answers.slice(1).map(({ whole }) => whole),
		name: 'later answers, from the last letter, ms',
		...(slow ? { budget: '≤ 100' } : {}),
	},
];

const weights: readonly (Omit<Measure, 'ours' | 'theirs'> & { of: Figures })[] = [
	{ of: ({ bytes, early }) => [bytes + early], name: 'all of it', budget: '≤ 130,000' },
	{ of: ({ kinds }) => [kinds.program], name: 'program' },
	{ of: ({ kinds }) => [kinds.index], name: 'index' },
	{ of: ({ kinds }) => [kinds.texts], name: 'texts of results' },
	{ of: ({ requests }) => [requests], name: 'requests' },
];

/** Bytes do not depend on the conditions: what a reader fetches who pastes the query, without what its first letters alone would find. */
async function measureWeight(sites: Sites) {
	const browser = await startBrowser();
	const [ours, theirs]: [Session[], Session[]] = [[], []];
	for (const query of QUERIES) {
		ours.push(await search(browser, sites.ours, OURS, [query], LOCAL, true));
		theirs.push(await search(browser, sites.theirs, STARLIGHT, [query], LOCAL, true));
	}
	await browser.close();
	const rows = weights.map(({ of, ...rest }) => ({ ...rest, ours: ours.flatMap(of), theirs: theirs.flatMap(of) }));
	console.log(`\n${compareTable('first search, query pasted, bytes', rows)}`);
}

async function measureUnder(sites: Sites, conditions: Conditions) {
	const browser = await startBrowser();
	const [ours, theirs]: [Session[], Session[]] = [[], []];
	for (const [i] of QUERIES.entries()) {
		const queries = Array.from({ length: 1 + LATER }, (_, j) => QUERIES[(i + j) % QUERIES.length] ?? '');
		ours.push(await search(browser, sites.ours, OURS, queries, conditions));
		theirs.push(await search(browser, sites.theirs, STARLIGHT, queries, conditions));
	}
	await browser.close();
	const rows = measures(conditions === SLOW).map(({ of, ...rest }) => ({ ...rest, ours: ours.flatMap(of), theirs: theirs.flatMap(of) }));
	console.log(`\n${compareTable(conditions.name, rows)}`);
}

/** Prints what searches cost, on both sites. */
export async function measureSearch(site: string) {
	await withSites(site, async (sites) => {
		console.log(
			`\nSearch: ${QUERIES.length} queries, typed with 100 ms between keys, each once as the first of a visit and ${LATER} times as a later one;`,
		);
		console.log('medians; both sites in turn; nothing of the search fetched or kept before. The queries:', QUERIES.join(', '));
		await measureWeight(sites);
		for (const conditions of [LOCAL, SLOW]) await measureUnder(sites, conditions);
	});
}
