import { asksFor, hasWord, isNamed, latestFirst } from './answers.ts';
import type { QueryResult } from './query-result.ts';
import type { Finder } from './engine-types.ts';
import type { Query } from './parse-query.ts';
import { type Candidate, judge } from './rank.ts';
import { type Group, groups } from '../records/record-group.ts';
import { stemsOf } from './words.ts';
import { FETCHED, type Weights, WEIGHTS } from './weights.ts';

/** What a query is run with. */
export interface SearchContext {
	finder: Finder;
	/** Whether more records are fetched than the likeliest. */
	isWide?: boolean;
	/** The ranking, if another than the site's own. */
	weights?: Weights;
}

type Counts = Readonly<Partial<Record<Group, number>>>;

/** The best first; of equals the one with the shorter title, then by address, so that the order is always the same. */
const byScore = (a: Candidate, b: Candidate) => b.score - a.score || a.title.length - b.title.length || (a.url < b.url ? -1 : 1);

const hasAllTerms = ({ met }: Candidate) => met.every(Boolean);

/** Of a query only so many ways to ask are tried. */
const MOST_ASKINGS = 5;

/** The ways to ask for a query: the typed words, those with the faint ones, then with the first other way of each term, then with the second, and so on. */
function askings({ terms, spoken }: Query): string[] {
	const typed = terms.map(({ asks }) => asks[0] ?? '').join(' ');
	const others = terms.flatMap((term, i) =>
		term.asks.slice(1).map((ask, turn) => ({ turn, text: terms.map((other, j) => (i === j ? ask : (other.asks[0] ?? ''))).join(' ') })),
	);
	return [...new Set([typed, ...(spoken ? [spoken] : []), ...others.sort((a, b) => a.turn - b.turn).map(({ text }) => text)])].slice(
		0,
		MOST_ASKINGS,
	);
}

/** Fetches and judges the likeliest records of each group that one way of asking finds. */
async function fetchLikeliest({ finder, isWide, weights = WEIGHTS }: SearchContext, ask: string, query: Query, counts: Counts) {
	const times = isWide ? FETCHED.wide : 1;
	const lists = await Promise.all(
		groups.map(async (group) => {
			const count = (counts[group] ?? 0) * times;
			const results = count > 0 ? await finder.search(ask, group) : [];
			const candidates = await Promise.all(results.slice(0, count).map(async ({ data }) => judge(await data(), query, weights)));
			return { candidates, more: group === 'text' && results.length > count };
		}),
	);
	return { more: lists.some(({ more }) => more), candidates: lists.flatMap(({ candidates }) => candidates) };
}

/** The candidates that have all terms of the query, each once, the best first. */
function bestOf(candidates: readonly Candidate[]) {
	const best = new Map<string, Candidate>();
	for (const candidate of candidates.filter(hasAllTerms)) {
		const key = `${candidate.kind} ${candidate.url}`;
		const known = best.get(key);
		if (!known || known.score < candidate.score) best.set(key, candidate);
	}
	return [...best.values()].sort(byScore);
}

/** All that is fetched for a query at first: by its own words and by others that mean the same. */
async function fetchCandidates(context: SearchContext, query: Query) {
	const [typed = '', ...others] = askings(query);
	const older = hasWord(query, /\d/) ? FETCHED.number : {};
	const lists = await Promise.all([
		fetchLikeliest(context, typed, query, { ...FETCHED.typed, ...older }),
		...others.map((ask) => fetchLikeliest(context, ask, query, { ...FETCHED.other, ...older })),
	]);
	return { typed, candidates: lists.flatMap(({ candidates }) => candidates), more: lists[0]?.more ?? false };
}

/** Whether a title has something that is asked for, and not only its year. */
const isTitled = (title: ReadonlySet<string>, { terms }: Query) =>
	terms.some(({ ways }) => ways.some((way) => way.some((stem) => !/^\d+$/.test(stem)) && way.every((stem) => title.has(stem))));

const AMOUNT_QUESTION = /^how (?:much|many|big|large)\b/i;

/** Runs a query in its own words and in others that mean the same. @throws if a part of the index cannot be fetched */
export async function runQuery(context: SearchContext, query: Query): Promise<QueryResult> {
	if (query.terms.length === 0) return { query, hits: [], facts: [], more: false };
	const { typed, candidates, more } = await fetchCandidates(context, query);
	const isAnswer = (candidate: Candidate) => candidate.kind === 'fact' && asksFor(candidate, query);
	const first = bestOf(candidates);
	const isAnswered = first.some((candidate) => candidate.kind !== 'fact' || isAnswer(candidate));
	const met = isAnswered ? first : bestOf((await fetchLikeliest(context, typed, query, FETCHED.last)).candidates);
	const facts = latestFirst(met.filter(isAnswer), query);
	const { figureHome } = context.weights ?? WEIGHTS;
	// Who names a thing asks for it before its figures, unless they ask how much.
	const isThing = !AMOUNT_QUESTION.test(query.text) && met.some((hit) => isNamed(hit, query));
	const isHome = ({ url, title }: Candidate) =>
		!isThing &&
		facts[0]?.home !== undefined &&
		url.endsWith(facts[0].home) &&
		(query.terms.length === 1 || isTitled(new Set(stemsOf(title)), query));
	const hits = met
		.filter(({ kind }) => kind !== 'fact')
		.map((hit) => (isHome(hit) ? { ...hit, score: hit.score + figureHome } : hit))
		.sort(byScore);
	if (hits.length === 0) return { query, hits: [...facts], facts, more };
	// Where sections have the words by chance only, the entries in the list of figures are the place to land.
	const isScattered = (query.terms.length > 1 || hasWord(query, /\d/)) && !hits.some((hit) => hit.named || isHome(hit));
	return { query, hits: isScattered ? [...facts.slice(0, 2), ...hits] : hits, facts, more };
}

/** Whether some hit is more than a chance meeting of words in running text. */
export const isFirm = ({ hits }: QueryResult) => hits.some(({ named, kind }) => named && kind !== 'source' && kind !== 'claim');

export const hasHits = ({ hits }: QueryResult) => hits.length > 0;

/** The score of the best hit. */
export const bestScore = ({ hits }: QueryResult) => Math.max(Number.NEGATIVE_INFINITY, ...hits.map(({ score }) => score));
