import { asksFor, hasWord, latestFirst } from './answers.ts';
import type { Attempt } from './attempt.ts';
import type { Finder } from './engine-types.ts';
import type { Query, Term } from './parse-query.ts';
import { type Candidate, judge } from './rank.ts';
import { type Group, groups } from '../records/record-group.ts';

/** How many records of a group are read. */
type Most = Readonly<Partial<Record<Group, number>>>;

/** What is read for the reader's own words and for each other way of asking; Pagefind has put the likely ones first. */
const READ = { own: { text: 8, fact: 4 }, other: { text: 6, fact: 4 } } as const satisfies Record<string, Most>;

/** Of a year the older figures tell, and where a number was typed it may be one of theirs. */
const READ_OLDER = { fact: 4, older: 6 } as const satisfies Most;

/** What is read where neither texts nor figures answer. */
const READ_LAST = { source: 2, claim: 2 } as const satisfies Most;

/** So many times as much is read for a reader who asks for more results. */
const WIDE = 8;

/** What the section gains that prints the figure asked for. */
const HOME = 5;

const byScore = (a: Candidate, b: Candidate) => b.score - a.score || (a.url < b.url ? -1 : 1);

const whole = ({ met }: Candidate) => met.every(Boolean);

/** Of a query only so many ways to ask are tried. */
const MOST_ASKINGS = 4;

/** The ways to ask for a query: the reader's own words, then with the first other way of each term, then with the second, and so on. */
function askings(terms: readonly Term[]): string[] {
	const own = terms.map(({ asks }) => asks[0] ?? '').join(' ');
	const others = terms.flatMap((term, i) =>
		term.asks.slice(1).map((ask, turn) => ({ turn, text: terms.map((other, j) => (i === j ? ask : (other.asks[0] ?? ''))).join(' ') })),
	);
	return [...new Set([own, ...others.sort((a, b) => a.turn - b.turn).map(({ text }) => text)])].slice(0, MOST_ASKINGS);
}

/** Reads the likeliest records of each group that one way of asking finds. */
async function read(finder: Finder, ask: string, query: Query, most: Most, times: number) {
	const lists = await Promise.all(
		groups.map(async (group) => {
			const count = (most[group] ?? 0) * times;
			const results = count > 0 ? await finder.search(ask, group) : [];
			const candidates = await Promise.all(results.slice(0, count).map(async ({ data }, i) => judge(await data(), query, i)));
			return { candidates, more: group === 'text' && results.length > count };
		}),
	);
	return { more: lists.some(({ more }) => more), candidates: lists.flatMap(({ candidates }) => candidates) };
}

/** The candidates that meet all of the query, each once, the best first. */
function bestOf(candidates: readonly Candidate[]) {
	const best = new Map<string, Candidate>();
	for (const candidate of candidates.filter(whole)) {
		const key = `${candidate.kind} ${candidate.url}`;
		const known = best.get(key);
		if (!known || known.score < candidate.score) best.set(key, candidate);
	}
	return [...best.values()].sort(byScore);
}

/** Asks for a query in its own words and in others that mean the same. @throws if a part of the index cannot be fetched */
export async function attempt(finder: Finder, query: Query, wide = false): Promise<Attempt> {
	if (query.terms.length === 0) return { query, hits: [], facts: [], more: false };
	const [own = '', ...others] = askings(query.terms);
	const times = wide ? WIDE : 1;
	const older = hasWord(query, /\d/) ? READ_OLDER : {};
	const lists = await Promise.all([
		read(finder, own, query, { ...READ.own, ...older }, times),
		...others.map((ask) => read(finder, ask, query, { ...READ.other, ...older }, times)),
	]);
	const first = bestOf(lists.flatMap(({ candidates }) => candidates));
	const answers = (candidate: Candidate) => candidate.kind === 'fact' && asksFor(candidate, query);
	const leads = first.some((candidate) => candidate.kind !== 'fact' || answers(candidate));
	const met = leads ? first : bestOf((await read(finder, own, query, READ_LAST, times)).candidates);
	const facts = latestFirst(met.filter(answers), query);
	const home = facts[0]?.home;
	// The section that prints the figure which answers is the likeliest place to read on.
	const hits = met
		.filter(({ kind }) => kind !== 'fact')
		.map((hit) => (home !== undefined && hit.url.endsWith(home) ? { ...hit, score: hit.score + HOME } : hit))
		.sort(byScore);
	const more = lists[0]?.more ?? false;
	if (hits.length === 0) return { query, hits: [...facts], facts, more };
	// Where sections hold the words by chance only, the entries in the list of figures are the place to land.
	const scattered = query.terms.length > 1 && !hits.some(({ named, url }) => named || (home !== undefined && url.endsWith(home)));
	return { query, hits: scattered ? [...facts.slice(0, 2), ...hits] : hits, facts, more };
}

/** Whether some hit is more than a chance meeting of words in running text. */
export const isFirm = ({ hits }: Attempt) => hits.some(({ named, kind }) => named && kind !== 'source' && kind !== 'claim');

export const found = ({ hits }: Attempt) => hits.length > 0;

/** The score of the best hit. */
export const best = ({ hits }: Attempt) => Math.max(Number.NEGATIVE_INFINITY, ...hits.map(({ score }) => score));
