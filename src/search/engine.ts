import type { AliasGroups, Finder, Lexicon } from './finder.ts';
import { parseQuery, type Query, replaceWords, type Term } from './query.ts';
import { type Candidate, judge } from './rank.ts';
import { correct, edits, knower, split } from './spelling.ts';
import { fold, stopWords, wordsOf } from './words.ts';

/** What a search gives back. */
export interface Outcome {
	query: string;
	/** What was searched in its place, where the spelling was put right. */
	instead: string | undefined;
	/** Words that no result could meet, and that were left out. */
	leftOut: readonly string[];
	/** What answers at once: a term, a figure, a brand, a person, a purchase. */
	answers: readonly Candidate[];
	hits: readonly Candidate[];
	/** There are more than were read: the hits are the best, not all. */
	more: boolean;
	/** Words of the site nearest to a query that found nothing. */
	near: readonly string[];
	/** The stems to mark in a text. */
	marks: ReadonlySet<string>;
}

/** What the engine is made of. The rarer words are fetched only when a query finds little, the lexicon when it needs forgiving. */
export interface Parts {
	finder: () => Promise<Finder>;
	aliases: () => Promise<AliasGroups>;
	/** Everyday words that are typed seldom. */
	rarer: () => Promise<AliasGroups>;
	lexicon: () => Promise<Lexicon>;
}

/** Of a longer question only so many words are tried in other combinations. */
const MOST_TERMS = 6;

/** How many records are read for each way of asking; Pagefind has put the likely ones first. */
const READ = { first: 14, sources: 1, other: 8, facts: 4 };

/** What the section gains that prints the figure asked for. */
const HOME = 5;

interface Attempt {
	query: Query;
	hits: Candidate[];
	facts: Candidate[];
	more: boolean;
}

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

async function read(finder: Finder, ask: string, query: Query, kind: string, most: number) {
	const { results } = await finder.search(ask, { filters: { kind } });
	const fragments = await Promise.all(results.slice(0, most).map(({ data }) => data()));
	return { more: results.length > most, candidates: fragments.map((fragment, i) => judge(fragment, query, i)) };
}

async function attempt(finder: Finder, query: Query): Promise<Attempt> {
	if (query.terms.length === 0) return { query, hits: [], facts: [], more: false };
	const [own = '', ...others] = askings(query.terms);
	const lists = await Promise.all([
		read(finder, own, query, 'text', READ.first),
		read(finder, own, query, 'source', READ.sources),
		read(finder, own, query, 'fact', READ.facts),
		...others.flatMap((ask) => [read(finder, ask, query, 'text', READ.other), read(finder, ask, query, 'fact', READ.other)]),
	]);
	const best = new Map<string, Candidate>();
	for (const candidate of lists.flatMap(({ candidates }) => candidates)) {
		const key = `${candidate.kind} ${candidate.url}`;
		const known = best.get(key);
		if (!known || known.score < candidate.score) best.set(key, candidate);
	}
	const met = [...best.values()].filter(whole).sort(byScore);
	const facts = met.filter((candidate) => candidate.kind === 'fact' && asksFor(candidate, query));
	const home = facts[0]?.home;
	// The section that prints the figure which answers is the likeliest place to read on.
	const hits = met
		.filter(({ kind }) => kind !== 'fact')
		.map((hit) => (home !== undefined && hit.url.endsWith(home) ? { ...hit, score: hit.score + HOME } : hit))
		.sort(byScore);
	const more = lists[0]?.more ?? false;
	if (hits.length === 0) return { query, hits: facts, facts, more };
	// Where sections hold the words by chance only, the entries in the list of figures are the place to land.
	const scattered = query.terms.length > 1 && !hits.some(({ named, url }) => named || (home !== undefined && url.endsWith(home)));
	return { query, hits: scattered ? [...facts.slice(0, 2), ...hits] : hits, facts, more };
}

/** Whether some hit is more than a chance meeting of words in running text. */
const isFirm = ({ hits }: Attempt) => hits.some(({ named, kind }) => named && kind !== 'source' && kind !== 'claim');

const found = ({ hits }: Attempt) => hits.length > 0;

/** Every way to keep `size` of the terms, in their order. */
function choose(terms: readonly Term[], size: number): Term[][] {
	const [first, ...rest] = terms;
	if (size === 0) return [[]];
	if (!first || terms.length < size) return [];
	return [...choose(rest, size - 1).map((chosen) => [first, ...chosen]), ...choose(rest, size)];
}

const best = ({ hits }: Attempt) => Math.max(Number.NEGATIVE_INFINITY, ...hits.map(({ score }) => score));

/** A lone digit or two tells nothing about what an unknown word beside it meant: “tesla model 3”. */
const isWeighty = ({ text }: Term) => !/^\d{1,2}$/.test(text);

/** Whether the words kept are the name of a brand or a person, long enough to be no other word. */
const namesOne = (result: Attempt) =>
	result.query.terms.every(({ text }) => text.length >= SURE_NAME) &&
	result.hits.some((hit) => (hit.kind === 'brand' || hit.kind === 'person') && names(hit, result.query));

/** From so many letters on a name tells by itself what is asked: “cainiao drones” is about Cainiao, whatever it says of drones. */
const SURE_NAME = 5;

/** Leaves out as few terms as it can, and of these those without which the rest fits best. More than half of the words must stay, or a name. */
async function attemptWithout(finder: Finder, query: Query, missing: ReadonlySet<Term>) {
	const { terms } = query;
	const known = terms.filter((term) => !missing.has(term)).slice(0, MOST_TERMS);
	const most = Math.floor(terms.length / 2) + 1;
	const least = terms.length > 3 ? most : 1;
	for (let size = Math.min(known.length, terms.length - 1); size >= least; size--) {
		const results = await Promise.all(
			choose(known, size).map(async (kept) => ({
				kept,
				result: await attempt(finder, { text: kept.map(({ text }) => text).join(' '), terms: kept }),
			})),
		);
		const enough = results.filter(
			({ kept, result }) =>
				found(result) && (kept.filter((term) => missing.size === 0 || isWeighty(term)).length >= most || namesOne(result)),
		);
		const [first] = enough.sort((a, b) => best(b.result) - best(a.result));
		if (first) return { result: first.result, leftOut: terms.filter((term) => !first.kept.includes(term)).map(({ text }) => text) };
	}
	return undefined;
}

/** One slip in a word of so many letters leaves little doubt what was meant. */
const SAFE_LENGTH = 6;

/** Puts right what is misspelt, run together or torn apart. What was taken apart must stand together where it is found. */
function mend(query: string, lexicon: Lexicon) {
	const knows = knower(lexicon);
	const forms = new Set(lexicon.words);
	// What is no form of English may be a slip even where its stem is known: “employes”.
	const isReal = (word: string) => (knows(word) && (word.length < SAFE_LENGTH || !/^[a-z]+$/i.test(word))) || forms.has(fold(word));
	const words = wordsOf(query);
	const joins = new Set(lexicon.words.slice(0, lexicon.named));
	const changes = new Map<string, string>();
	const parted: string[] = [];
	let bold = false;
	for (const [i, { text, start }] of words.entries()) {
		const next = words[i + 1];
		const joined = next ? fold(text + next.text) : '';
		const torn = [text, next?.text ?? ''].some((part) => !knows(part) || stopWords.has(fold(part)));
		if (next && torn && joins.has(joined)) {
			changes.set(query.slice(start, next.end), joined);
			continue;
		}
		if (
			isReal(text) ||
			changes.has(text) ||
			stopWords.has(fold(text)) ||
			[...changes.keys()].some((changed) => changed.endsWith(` ${text}`))
		)
			continue;
		const near = correct(text, lexicon, words.length === 1);
		if (knows(text) && (near === undefined || !joins.has(near) || edits(fold(text), near, 1) > 1)) continue;
		const right =
			near !== undefined && edits(fold(text), near, 1) <= 1 ? near : (split(text, { words: [...joins] }) ?? near ?? split(text, lexicon));
		if (right === undefined) continue;
		changes.set(text, right);
		if (right.includes(' ')) parted.push(right);
		bold ||= text.length < SAFE_LENGTH || edits(fold(text), right, 1) > 1;
	}
	return { mended: replaceWords(query, [...changes]), knows, bold, parted };
}

/** A corrected query must name something; chance hits in running text would make things up. */
const SURE = 6;

const stemsOf = (text: string) => wordsOf(text).map(({ stem }) => stem);

const standsIn = (text: string, phrase: readonly string[]) => {
	const stems = stemsOf(text);
	return stems.some((_, i) => phrase.every((stem, j) => stems[i + j] === stem));
};

/** Only what holds the words that were written as one next to each other: “cashconversion”, but not “note book” in a book and a note. */
function withTogether(result: Attempt, parted: readonly string[]): Attempt {
	const phrases = parted.map(stemsOf);
	const holdsThem = ({ title, aliases, text }: Candidate) =>
		phrases.every((phrase) => [title, text, ...aliases].some((place) => standsIn(place, phrase)));
	return phrases.length === 0 ? result : { ...result, hits: result.hits.filter(holdsThem), facts: result.facts.filter(holdsThem) };
}

const isSure = (result: Attempt, bold: boolean) => !bold || best(result) >= SURE;

const ANSWER_KINDS = new Set(['term', 'brand', 'person', 'deal']);

/** Whether a record is what the query names, and not only something about it. */
function names({ title, aliases }: Candidate, query: Query) {
	const stems = (text: string) => new Set(wordsOf(text).map(({ stem }) => stem));
	const asked = new Set(query.terms.flatMap(({ ways }) => ways[0] ?? []));
	const said = [
		title,
		...aliases,
		title.replace(/\(.*\)/, ''),
		...(title.match(/\((.*)\)/)?.slice(1) ?? []),
		...title.split(/\s(?=\p{Script=Han})/u),
	].map(stems);
	return said.some((name) => name.size > 0 && name.size === asked.size && [...name].every((stem) => asked.has(stem)));
}

/** Facts that a query asks for: every word of the query stands in the label or in what readers call it. */
function asksFor({ title, aliases }: Candidate, query: Query) {
	const named = new Set([title, ...aliases].flatMap((text) => wordsOf(text).map(({ stem }) => stem)));
	return query.terms.every(({ ways }) => ways.some((way) => way.every((stem) => named.has(stem))));
}

function answersOf({ query, hits, facts }: Attempt) {
	const things = hits.filter((hit) => ANSWER_KINDS.has(hit.kind) && names(hit, query));
	return [...things.slice(0, 2), ...facts.slice(0, things.length > 0 ? 1 : 2)];
}

/** How a query is asked. */
export interface Asking {
	/** Whether the words are to be taken as they were typed. */
	exact?: boolean;
	/** Tells whether the question is still open, before the files that forgive are fetched for it. */
	wanted?: () => Promise<boolean>;
}

const stays = () => Promise.resolve(true);

/** Makes a search from its parts; each query gives an {@link Outcome}, never an error for what a reader typed. */
export function createEngine({ finder, aliases, rarer, lexicon }: Parts) {
	return async (text: string, { exact = false, wanted = stays }: Asking = {}): Promise<Outcome> => {
		const [pagefind, groups] = await Promise.all([finder(), aliases()]);
		const query = parseQuery(text, groups);
		const outcome = (result: Attempt, instead?: string, leftOut: readonly string[] = []): Outcome => ({
			query: text,
			instead,
			leftOut,
			answers: answersOf(result),
			// A person of another company has no place of its own: the section that tells of it is a hit already.
			hits: result.hits.filter(
				({ kind, url }) =>
					kind !== 'person' || url.includes('#') || !result.hits.some((hit) => hit.kind !== 'person' && hit.url.startsWith(url)),
			),
			more: result.more,
			near: [],
			marks: new Set(result.query.terms.flatMap(({ ways }) => ways.flat())),
		});
		const first = await attempt(pagefind, query);
		if (isFirm(first) || query.terms.length === 0) return outcome(first);
		if (exact) return found(first) ? outcome(first) : { ...outcome(first), near: nearWords(text, await lexicon()) };
		if (!(await wanted())) return outcome(first);
		const known = [...groups, ...(await rarer())];
		const wider = parseQuery(text, known);
		const far = await attempt(pagefind, wider);
		if (best(far) > best(first)) return outcome(far);
		if (found(first)) return outcome(first);
		const words = await lexicon();
		const { mended, knows, bold, parted } = mend(text, words);
		const right = mended === text ? wider : parseQuery(mended, known);
		const second = right === wider ? far : withTogether(await attempt(pagefind, right), parted);
		const instead = right === wider ? undefined : mended;
		if (found(second) && isSure(second, bold)) return outcome(second, instead);
		const missing = new Set(right.terms.filter((term) => wordsOf(term.text).some((word) => !knows(word.text)) && term.ways.length === 1));
		const partial = await attemptWithout(pagefind, right, missing);
		if (partial && parted.length === 0 && !bold && isSure(partial.result, bold)) return outcome(partial.result, instead, partial.leftOut);
		return { ...outcome({ query: right, hits: [], facts: [], more: false }, undefined), near: nearWords(text, words) };
	};
}

/** Up to three words of the site that begin like the words of a query that found nothing. */
function nearWords(text: string, { words, named }: Lexicon) {
	const starts = wordsOf(text)
		.map(({ text }) => fold(text).slice(0, 3))
		.filter(({ length }) => length === 3);
	return words
		.slice(0, named)
		.filter((word) => starts.some((start) => word.startsWith(start)))
		.slice(0, 3);
}
