import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { memoize } from '../../src/lib/memoize.ts';
import { pages } from '../site/site-under-test.ts';
import { normalizedGain } from './discounted-gain.ts';
import { sectionText } from './section-text.ts';

/** The exact places that answer, by grade: the best, the good, the acceptable; none for a query that must find nothing. */
const graded = z.strictObject({ q: z.string(), kind: z.string(), places: z.array(z.array(z.string())).max(3) });

const described = z.strictObject({
	q: z.string(),
	kind: z.string(),
	/** What the right section says, as a regular expression; null for a query that must find nothing. */
	expect: z.string().nullable(),
	/** The pages that answer. */
	page: z.array(z.string()),
});

const querySchema = z.array(z.union([graded, described]));

export type GoldenQuery = z.infer<typeof querySchema>[number];

/** The files of queries, each with the least shares of first results and of first three that must be right, and the least mean gain. */
const FLOORS = {
	'golden-queries.json': { first: 0.94, three: 0.98, gain: 0.96 },
	'sample-queries.json': { first: 0.92, three: 0.98, gain: 0.96 },
	'strangers-queries.json': { first: 0.94, three: 0.98, gain: 0.96 },
	'kinds-queries.json': { first: 0.92, three: 0.98, gain: 0.96 },
	// Graded by exact places, of which the first five results rarely hold all.
	'persons-queries.json': { first: 0.94, three: 0.97, gain: 0.74 },
	// Not tuned on query by query; the last are the words of strangers on other sites.
	'blind-queries.json': { first: 0.78, three: 0.87, gain: 0.63 },
	'web-queries.json': { first: 0.85, three: 0.92, gain: 0.48 },
} as const;

type File = keyof typeof FLOORS;

const files = Object.keys(FLOORS).filter((file): file is File => file in FLOORS);

/** Every set of queries with the answers that are right, by the name of its file, and what a ranking must reach on it. */
export const goldenSets = files.map((file) => ({
	file,
	floor: FLOORS[file],
	queries: querySchema.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))),
}));

/** A way to search: the addresses of the best results. */
export type Ranking = (query: string) => Promise<readonly string[]>;

const BEST = 3;

/** The least grade that counts as right: good. */
const RIGHT = 2;

const textAt = memoize((url) => sectionText(pages, url));

const mustFindNothing = (query: GoldenQuery) => ('places' in query ? query.places.length === 0 : query.expect === null);

/** The grade of an address as an answer: 3 for the best, 2, 1, and 0 for a wrong one. */
function gradeOf(query: GoldenQuery, url: string) {
	if ('places' in query) {
		const at = query.places.findIndex((places) => places.includes(url));
		return at < 0 ? 0 : BEST - at;
	}
	const isRight = query.page.includes(url.split('/')[1] ?? '') && new RegExp(query.expect ?? '', 'i').test(textAt(url));
	return isRight ? BEST : 0;
}

/** The normalised gain of graded results. Where the right places are described and not listed, one of them is all that is asked for. */
function gainOf(query: GoldenQuery, grades: readonly number[]) {
	if ('places' in query)
		return normalizedGain(
			grades,
			query.places.flatMap((places, i) => places.map(() => BEST - i)),
		);
	const at = grades.indexOf(BEST);
	return normalizedGain(
		grades.map((_, i) => (i === at ? BEST : 0)),
		[BEST],
	);
}

/** How well a ranking answers queries. */
export interface Measured {
	/** The shares of queries, from 0 to 1, whose first result is right, or one of the first three. */
	first: number;
	three: number;
	/** The mean of the normalised discounted gain of the first five results. */
	gain: number;
	/** One line for each query whose first result is wrong. */
	misses: readonly string[];
	/** One line for each query that found something where there is nothing. */
	madeUp: readonly string[];
}

/** Asks all queries of a set. */
export async function measureRanking(queries: readonly GoldenQuery[], ranking: Ranking): Promise<Measured> {
	const answered = await Promise.all(queries.map(async (query) => ({ query, urls: await ranking(query.q) })));
	const asked = answered
		.filter(({ query }) => !mustFindNothing(query))
		.map(({ query, urls }) => {
			const grades = urls.slice(0, 5).map((url) => gradeOf(query, url));
			const at = grades.findIndex((grade) => grade >= RIGHT);
			return { query, urls, gain: gainOf(query, grades), place: at < 0 ? Number.POSITIVE_INFINITY : at + 1 };
		});
	const share = (places: number) => asked.filter(({ place }) => place <= places).length / asked.length;
	return {
		first: share(1),
		three: share(3),
		gain: asked.reduce((sum, { gain }) => sum + gain, 0) / asked.length,
		misses: asked
			.filter(({ place }) => place > 1)
			.map(
				({ query, urls, place }) => `${place > 3 ? 'miss' : `no. ${place}`}: “${query.q}” → ${urls.slice(0, 3).join('  ') || 'nothing'}`,
			),
		madeUp: answered
			.filter(({ query, urls }) => mustFindNothing(query) && urls.length > 0)
			.map(({ query, urls }) => `“${query.q}” → ${urls[0] ?? ''}`),
	};
}

/** Every address that a set grades. */
export const gradedPlaces = (queries: readonly GoldenQuery[]) => queries.flatMap((query) => ('places' in query ? query.places.flat() : []));
