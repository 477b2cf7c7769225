import { answersOf, isNamed } from './answers.ts';
import { cancelStaleQuery } from './cancel-stale-query.ts';
import { correctQuery, withTogether } from './correct-query.ts';
import type { AliasGroups, Finder, Lexicon } from './engine-types.ts';
import { parseQuery, type Query, type Term } from './parse-query.ts';
import type { QueryResult } from './query-result.ts';
import type { Candidate } from './rank.ts';
import { relaxQuery } from './relax-query.ts';
import { bestScore, hasHits, isFirm, runQuery, type SearchContext } from './run-query.ts';
import { LIMITS, type Weights, WEIGHTS } from './weights.ts';
import { fold, stemsOf, stopWords, wordsOf } from './words.ts';

/** What a search gives back. */
export interface Outcome {
	query: string;
	/** What was searched in its place, where the spelling was corrected. */
	instead: string | undefined;
	/** Words that no result has, and that were left out. */
	leftOut: readonly string[];
	/** Direct answers: a term, a figure, a brand, a person, a purchase. */
	answers: readonly Candidate[];
	hits: readonly Candidate[];
	/** There are more than were fetched: the hits are the best, not all. */
	more: boolean;
	/** The query is one word or name, and no hit is about it: it is in running text only. */
	isMentioned: boolean;
	/** Words of the site nearest to a query that found nothing. */
	near: readonly string[];
	/** The stems to mark in a text. */
	marks: ReadonlySet<string>;
}

/** What the engine is made of. The rarer aliases are fetched only when a query finds little, the lexicon when spelling is to be corrected. */
export interface Parts {
	finder: () => Promise<Finder>;
	aliases: () => Promise<AliasGroups>;
	/** Everyday words that are typed seldom. */
	rarer: () => Promise<AliasGroups>;
	lexicon: () => Promise<Lexicon>;
	weights?: Weights;
}

/** How a query is asked. */
export interface Asking {
	/** Whether the words are taken as they were typed, without correction. */
	exact?: boolean;
	/** Resolves to whether the query is still the latest, before the aliases and the lexicon are fetched that forgive. */
	wanted?: () => Promise<boolean>;
	/** The same at once, asked before anything found is fetched; a stale query ends with an error. */
	open?: () => boolean;
	/** Whether more is fetched than what is likeliest. */
	widely?: boolean;
}

/** The stems to mark: no “and” of “Alibaba and Amazon”, unless nothing else was asked for. */
function marksOf({ terms }: Query) {
	const stems = terms.flatMap(({ ways }) => ways.flat());
	const telling = stems.filter((stem) => !stopWords.has(stem));
	return new Set(telling.length > 0 ? telling : stems);
}

/** A person without an entry of their own is left out where the section that tells of them is a hit already. */
const isRepeat = ({ kind, url }: Candidate, hits: readonly Candidate[]) =>
	kind === 'person' && !url.includes('#') && hits.some((hit) => hit.kind !== 'person' && hit.url.startsWith(url));

/** Whether what a corrected query found is no chance hit. @param isBold whether the correction is far from what was typed */
const isSure = (result: QueryResult, isBold: boolean) => !isBold || bestScore(result) >= LIMITS.sure;

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

/** The two terms, brands or people that a query compares, where no section is titled with both: “B2B vs B2C”. */
async function findSides(context: SearchContext, { terms }: Query, { hits }: QueryResult): Promise<Candidate[]> {
	const isCompared = ({ title }: Candidate) =>
		terms.every(({ ways }) => ways.some((way) => way.every((stem) => stemsOf(title).includes(stem))));
	if (terms.length !== 2 || hits.some(isCompared)) return [];
	const sides = await Promise.all(
		terms.map(async (term) => {
			const side = { text: term.text, terms: [term] };
			return (await runQuery(context, side)).hits.find((hit) => isNamed(hit, side));
		}),
	);
	const found = sides.filter((side) => side !== undefined);
	return found.length === sides.length ? found : [];
}

const hasSections = ({ hits }: QueryResult) => hits.some(({ kind }) => kind !== 'source' && kind !== 'claim');

/** One way in which a query was read in the end, and what it found. */
interface Reading {
	result: QueryResult;
	instead?: string | undefined;
	leftOut?: readonly string[];
}

/** Corrects the spelling of a query that found nothing, then leaves out words. @returns undefined where nothing can be made of it */
async function forgive(context: SearchContext, query: Query, groups: AliasGroups, lexicon: Lexicon): Promise<Reading | undefined> {
	const { mended, knows, bold, parted } = correctQuery(query.text, lexicon);
	const isChanged = mended !== query.text;
	const corrected = isChanged ? parseQuery(mended, groups) : query;
	const instead = isChanged ? mended : undefined;
	if (isChanged) {
		const result = withTogether(await runQuery(context, corrected), parted);
		if (hasHits(result) && isSure(result, bold)) return { result, instead };
	}
	// Of two letters nothing can be told, and a set phrase is the site’s own.
	const isMissing = ({ text, ways }: Term) => ways.length === 1 && /^\S{3,}$/.test(text) && !knows(text);
	const relaxed = await relaxQuery(context, corrected, new Set(corrected.terms.filter(isMissing)));
	if (!relaxed || parted.length > 0 || bold) return undefined;
	return { ...relaxed, instead };
}

/** Makes a search from its parts; each query gives an {@link Outcome}, never an error for what a reader typed. */
export function createEngine({ finder, aliases, rarer, lexicon, weights = WEIGHTS }: Parts) {
	let all: AliasGroups | undefined;
	return async (text: string, { exact = false, wanted, open = () => true, widely = false }: Asking = {}): Promise<Outcome> => {
		const [whole, common] = await Promise.all([finder(), aliases()]);
		const context = { finder: cancelStaleQuery(whole, open), isWide: widely, weights };
		const outcome = ({ result, instead, leftOut = [] }: Reading, near: readonly string[] = []): Outcome => ({
			query: text,
			instead,
			leftOut,
			answers: answersOf(result),
			hits: result.hits.filter((hit) => !isRepeat(hit, result.hits)),
			more: result.more,
			isMentioned: result.query.terms.length === 1 && result.hits.length > 0 && !result.hits.some(({ named }) => named),
			near,
			marks: marksOf(result.query),
		});
		const query = parseQuery(text, common);
		const first = await runQuery(context, query);
		const sides = query.compares ? await findSides(context, query, first) : [];
		if (sides.length > 0) return { ...outcome({ result: hasHits(first) ? first : { ...first, hits: sides } }), answers: sides };
		if (isFirm(first) || query.terms.length === 0) return outcome({ result: first });
		if (exact) return outcome({ result: first }, hasHits(first) ? [] : nearWords(text, await lexicon()));
		if (wanted && !(await wanted())) return outcome({ result: first });
		all ??= [...common, ...(await rarer())];
		const groups = all;
		const wider = parseQuery(text, groups);
		const second = await runQuery(context, wider);
		if (bestScore(second) > bestScore(first)) return outcome({ result: second });
		if (hasHits(first)) {
			const fewer =
				(query.terms.length > 2 || !hasSections(first)) && first.facts.length === 0
					? await relaxQuery(context, query, new Set())
					: undefined;
			return outcome(fewer && isFirm(fewer.result) && bestScore(fewer.result) >= LIMITS.certain ? fewer : { result: first });
		}
		const words = await lexicon();
		const forgiven = await forgive(context, wider, groups, words);
		return forgiven ? outcome(forgiven) : outcome({ result: { query: wider, hits: [], facts: [], more: false } }, nearWords(text, words));
	};
}
