import { namesIn } from './analyze-record.ts';
import type { QueryResult } from './query-result.ts';
import type { Query } from './parse-query.ts';
import type { Candidate } from './rank.ts';
import { seriesOf, timeOf } from './series.ts';
import { faintWords, fold, stemsOf, stopWords, type Word, wordsOf } from './words.ts';

const ANSWER_KINDS = new Set(['term', 'brand', 'person', 'deal']);

/** Whether a record is what the query names, and not only something about it. */
export function names({ title, aliases }: Candidate, query: Query) {
	const asked = new Set(query.terms.flatMap(({ ways }) => ways[0] ?? []));
	const said = [title, ...aliases, ...namesIn(title)].map((text) => new Set(stemsOf(text)));
	return said.some((name) => name.size > 0 && name.size === asked.size && [...name].every((stem) => asked.has(stem)));
}

/** Whether a term, a brand, a person or a purchase is what the query names. */
export const isNamed = (hit: Candidate, query: Query) => ANSWER_KINDS.has(hit.kind) && names(hit, query);

/** Whether a figure is what the query asks for: every word of the query is in the label or in what readers call it. */
export function asksFor({ title, aliases }: Candidate, query: Query) {
	const named = new Set([title, ...aliases].flatMap(stemsOf));
	return query.terms.every(({ ways }) => ways.some((way) => way.every((stem) => named.has(stem))));
}

const begins = (stems: readonly string[], way: readonly string[]) => way.every((stem, i) => stems[i] === stem);

/**
 * An everyday word asks for a figure only where the figure is called what it means: “profitable” asks for net income,
 * not for every figure that speaks of profit, and “who owns” asks for no number.
 */
function isMeant({ title, aliases }: Candidate, { text, terms: [term, ...more] }: Query) {
	// “Alibaba” alone asks for no figure of Alibaba in particular.
	const isFaint = ({ text }: Word) => faintWords.has(fold(text)) || stopWords.has(fold(text));
	if (/^who\b/i.test(text) || wordsOf(text).every(isFaint)) return false;
	if (!term || more.length > 0 || term.ways.length === 1) return true;
	const name = stemsOf(title);
	const [own = []] = term.ways;
	// What readers call the figure is as good as its name, if it is what they typed.
	return term.ways.some((way) => begins(name, way)) || aliases.some((alias) => begins(stemsOf(alias), own));
}

/** A figure in another currency, or one computed here, counts the same; a vendor’s own count stays apart from what was filed. */
const countOf = ({ title }: Candidate) => seriesOf(title).replace(/ \((?:US\$|computed|US\$, computed)\)$/, '');

/** Whether a query, in some way to put it, holds a word of a form. */
export const hasWord = ({ terms }: Query, form: RegExp) => terms.some(({ ways }) => ways.flat().some((stem) => form.test(stem)));

const YEAR = /^(?:19|20)\d\d$/;

/** The figures that answer, the likeliest first; where no year is asked for, the latest of those that count the same. */
export function latestFirst(facts: readonly Candidate[], query: Query): readonly Candidate[] {
	const [best] = facts;
	if (!best || hasWord(query, YEAR)) return facts;
	const isSame = (fact: Candidate) => countOf(fact) === countOf(best);
	const same = facts.filter(isSame).sort((a, b) => timeOf(b.title) - timeOf(a.title));
	return [...same, ...facts.filter((fact) => !isSame(fact))];
}

/** What answers at once: the things that the query names, then the figures that it asks for. */
export function answersOf({ query, hits, facts }: QueryResult) {
	const things = hits.filter((hit) => isNamed(hit, query));
	// Who compares two things does not ask for a figure of one of them.
	const meant = query.compares ? [] : facts.filter((fact) => isMeant(fact, query));
	return [...things.slice(0, 2), ...meant.slice(0, things.length > 0 ? 1 : 2)];
}
