import { names } from './answers.ts';
import type { QueryResult } from './query-result.ts';
import { bestScore, hasHits, isFirm, runQuery, type SearchContext } from './run-query.ts';
import type { Query, Term } from './parse-query.ts';
import type { Candidate } from './rank.ts';
import { LIMITS } from './weights.ts';
import { wordsOf } from './words.ts';

/** Of a longer question only so many words are tried in other combinations. */
const MOST_TERMS = 6;

/** Every way to keep `size` of the terms, in their order. */
function choose(terms: readonly Term[], size: number): Term[][] {
	const [first, ...rest] = terms;
	if (size === 0) return [[]];
	if (!first || terms.length < size) return [];
	return [...choose(rest, size - 1).map((chosen) => [first, ...chosen]), ...choose(rest, size)];
}

/** A lone digit or two tells nothing about what an unknown word beside it meant: “tesla model 3”. */
const isWeighty = ({ text }: Term) => !/^\d{1,2}$/.test(text);

/** Of a year for which there is nothing the other years tell: “employees 2023”. */
const isYear = ({ text }: Term) => /^(?:19|20)\d\d$/.test(text);

/** Whether the words kept are the abbreviation of a term: “vie” in “vie risk”. */
const abbreviates = ({ kind, title }: Candidate, { terms }: Query) =>
	kind === 'term' && title.endsWith(`(${terms.map(({ text }) => text.toUpperCase()).join(' ')})`);

/** Whether the words kept are the name of a brand or a person, long enough to be no other word, or the abbreviation of a term. */
const namesOne = ({ query, hits }: QueryResult) =>
	hits.some((hit) => abbreviates(hit, query)) ||
	(query.terms.every(({ text }) => text.length >= SURE_NAME) &&
		hits.some((hit) => (hit.kind === 'brand' || hit.kind === 'person') && names(hit, query)));

/** From so many letters on a name tells by itself what is asked: “cainiao drones” is about Cainiao, whatever it says of drones. */
const SURE_NAME = 5;

/** A set phrase is one term of several words. */
const wordsIn = (terms: readonly Term[]) => terms.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

/**
 * Leaves out as few terms as it can, and of these those without which the rest fits best. More than half of the words must stay, or a name,
 * or all but a year, or the very name of what is found.
 */
export async function relaxQuery(context: SearchContext, query: Query, missing: ReadonlySet<Term>) {
	const { terms } = query;
	const known = terms.filter((term) => !missing.has(term)).slice(0, MOST_TERMS);
	const enough = wordsIn(terms) / 2;
	const mostlyKnown = missing.size * 4 <= terms.length;
	const least = !mostlyKnown && terms.length > 3 ? Math.floor(terms.length / 2) + 1 : 1;
	for (let size = Math.min(known.length, terms.length - 1); size >= least; size--) {
		const results = await Promise.all(
			choose(known, size).map(async (kept) => ({
				kept,
				result: await runQuery(context, { text: kept.map(({ text }) => text).join(' '), terms: kept }),
			})),
		);
		const fitting = results.filter(({ kept, result }) => {
			const isMost = wordsIn(kept.filter((term) => missing.size === 0 || isWeighty(term))) > enough;
			const lacksYears = isFirm(result) && terms.every((term) => kept.includes(term) !== isYear(term));
			// Beside a word that the site does not know, chance meetings of the others say nothing: “marathon training plan”.
			if (missing.size > 0 && bestScore(result) < LIMITS.sure) return false;
			// Where hardly a word is unknown here, half of them will do if they are what a section or a thing is called.
			const isCertain =
				mostlyKnown &&
				wordsIn(kept) >= enough &&
				kept.every(({ text }) => /\p{L}/u.test(text)) &&
				isFirm(result) &&
				bestScore(result) >= LIMITS.certain;
			return hasHits(result) && (isMost || lacksYears || isCertain || namesOne(result));
		});
		const [first] = fitting.sort((a, b) => bestScore(b.result) - bestScore(a.result));
		if (first) return { result: first.result, leftOut: terms.filter((term) => !first.kept.includes(term)).map(({ text }) => text) };
	}
	return undefined;
}
