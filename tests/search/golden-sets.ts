import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { pages } from '../site/site-under-test.ts';
import { sectionText } from './section-text.ts';

const querySchema = z.array(
	z.object({
		q: z.string(),
		kind: z.string(),
		/** What the right section says, as a regular expression; null for a query that must find nothing. */
		expect: z.string().nullable(),
		/** The pages that answer, best first. */
		page: z.array(z.string()),
	}),
);

export type GoldenQuery = z.infer<typeof querySchema>[number];

const FILES = ['golden-queries.json', 'sample-queries.json', 'strangers-queries.json', 'kinds-queries.json'] as const;

/** Every set of queries with the answers that are right, by the name of its file. */
export const goldenSets = new Map(
	FILES.map((file) => [file, querySchema.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')))] as const),
);

/** A way to search: the addresses of the best results. */
export type Ranking = (query: string) => Promise<readonly string[]>;

/** The place of the first right result among the first three, from 1; Infinity where there is none. */
function placeOf({ page, expect: pattern }: GoldenQuery, urls: readonly string[]) {
	const right = new RegExp(pattern ?? '', 'i');
	const at = urls.slice(0, 3).findIndex((url) => page.includes(url.split('/')[1] ?? '') && right.test(sectionText(pages, url)));
	return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

/** How well a ranking answers queries. */
export interface Measured {
	/** The shares of queries, from 0 to 1, whose first result is right, or one of the first three. */
	first: number;
	three: number;
	/** The mean of 1 / place over all queries. */
	reciprocal: number;
	/** One line for each query whose first result is wrong. */
	misses: readonly string[];
	/** One line for each query that found something where there is nothing. */
	madeUp: readonly string[];
}

/** Asks all queries of a set. */
export async function measureRanking(queries: readonly GoldenQuery[], ranking: Ranking): Promise<Measured> {
	const answered = await Promise.all(queries.map(async (query) => ({ query, urls: await ranking(query.q) })));
	const asked = answered
		.filter(({ query }) => query.expect !== null)
		.map(({ query, urls }) => ({ query, urls, place: placeOf(query, urls) }));
	const share = (places: number) => asked.filter(({ place }) => place <= places).length / asked.length;
	return {
		first: share(1),
		three: share(3),
		reciprocal: asked.reduce((sum, { place }) => sum + 1 / place, 0) / asked.length,
		misses: asked
			.filter(({ place }) => place > 1)
			.map(
				({ query, urls, place }) => `${place > 3 ? 'miss' : `no. ${place}`}: “${query.q}” → ${urls.slice(0, 3).join('  ') || 'nothing'}`,
			),
		madeUp: answered
			.filter(({ query, urls }) => query.expect === null && urls.length > 0)
			.map(({ query, urls }) => `“${query.q}” → ${urls[0] ?? ''}`),
	};
}
