import { names } from './answers.ts';
import { type Attempt, attempt, best, found } from './attempt.ts';
import type { Finder } from './finder.ts';
import type { Query, Term } from './query.ts';

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

/** Whether the words kept are the name of a brand or a person, long enough to be no other word. */
const namesOne = (result: Attempt) =>
	result.query.terms.every(({ text }) => text.length >= SURE_NAME) &&
	result.hits.some((hit) => (hit.kind === 'brand' || hit.kind === 'person') && names(hit, result.query));

/** From so many letters on a name tells by itself what is asked: “cainiao drones” is about Cainiao, whatever it says of drones. */
const SURE_NAME = 5;

/** Leaves out as few terms as it can, and of these those without which the rest fits best. More than half of the words must stay, or a name. */
export async function attemptWithout(finder: Finder, query: Query, missing: ReadonlySet<Term>) {
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
