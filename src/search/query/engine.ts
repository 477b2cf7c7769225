import { answersOf } from './answers.ts';
import type { Attempt } from './attempt.ts';
import { attempt, best, found, isFirm } from './run-query.ts';
import type { AliasGroups, Finder, Lexicon } from './engine-types.ts';
import { attemptWithout } from './relax-query.ts';
import { correctQuery, withTogether } from './correct-query.ts';
import { parseQuery, type Query, type Term } from './parse-query.ts';
import type { Candidate } from './rank.ts';
import { cancelStaleQuery } from './cancel-stale-query.ts';
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

/** A corrected query must name something; chance hits in running text would make things up. */
const SURE = 6;

const isSure = (result: Attempt, bold: boolean) => !bold || best(result) >= SURE;

/** How a query is asked. */
export interface Asking {
	/** Whether the words are to be taken as they were typed. */
	exact?: boolean;
	/** Tells whether the question is still open, before the files that forgive are fetched for it. */
	wanted?: () => Promise<boolean>;
	/** The same at once, asked before each fetching of what was found; a question that no longer stands ends with an error. */
	open?: () => boolean;
	/** Whether more is to be read than what is likeliest. */
	widely?: boolean;
}

const stays = () => Promise.resolve(true);

/** The stems to mark: no “and” of “Alibaba and Amazon”, unless nothing else was asked for. */
function marksOf({ terms }: Query) {
	const stems = terms.flatMap(({ ways }) => ways.flat());
	const telling = stems.filter((stem) => !stopWords.has(stem));
	return new Set(telling.length > 0 ? telling : stems);
}

/** Makes a search from its parts; each query gives an {@link Outcome}, never an error for what a reader typed. */
export function createEngine({ finder, aliases, rarer, lexicon }: Parts) {
	let all: AliasGroups | undefined;
	return async (text: string, { exact = false, wanted = stays, open = () => true, widely = false }: Asking = {}): Promise<Outcome> => {
		const [whole, groups] = await Promise.all([finder(), aliases()]);
		const pagefind = cancelStaleQuery(whole, open);
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
			marks: marksOf(result.query),
		});
		const first = await attempt(pagefind, query, widely);
		if (isFirm(first) || query.terms.length === 0) return outcome(first);
		if (exact) return found(first) ? outcome(first) : { ...outcome(first), near: nearWords(text, await lexicon()) };
		if (!(await wanted())) return outcome(first);
		all ??= [...groups, ...(await rarer())];
		const known = all;
		const wider = parseQuery(text, known);
		const far = await attempt(pagefind, wider, widely);
		if (best(far) > best(first)) return outcome(far);
		if (found(first)) return outcome(first);
		const words = await lexicon();
		const { mended, knows, bold, parted } = correctQuery(text, words);
		const right = mended === text ? wider : parseQuery(mended, known);
		const second = right === wider ? far : withTogether(await attempt(pagefind, right, widely), parted);
		const instead = right === wider ? undefined : mended;
		if (found(second) && isSure(second, bold)) return outcome(second, instead);
		// Of two letters nothing can be told, and a set phrase is the site’s own.
		const isMissing = ({ text, ways }: Term) => ways.length === 1 && /^\S{3,}$/.test(text) && !knows(text);
		const missing = new Set(right.terms.filter(isMissing));
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
