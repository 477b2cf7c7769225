import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { folder, pages } from '../site/site-under-test.ts';
import { openSearch } from './open-search.ts';
import { sectionText } from './section-text.ts';

const querySchema = z.array(z.object({ q: z.string(), kind: z.string(), expect: z.string().nullable(), page: z.array(z.string()) }));

type GoldenQuery = z.infer<typeof querySchema>[number];

/** A way to search: the addresses of the best hits. */
type Ranking = (query: string) => Promise<readonly string[]>;

const rankings = new Map<'ours' | 'default', Ranking>();

beforeAll(async () => {
	const { find, usual } = await openSearch(folder);
	rankings.set('ours', async (query) => {
		const { hits, answers } = await find(query);
		return (hits.length > 0 ? hits : answers).map(({ url }) => url);
	});
	rankings.set('default', async (query) => {
		const { results } = await usual.search(query, { filters: {} });
		return Promise.all(results.slice(0, 3).map(async ({ data }) => (await data()).url));
	});
});

/** The place of the first right hit among the first three, from 1; Infinity where there is none. */
function placeOf({ page, expect: pattern }: GoldenQuery, urls: readonly string[]) {
	const right = new RegExp(pattern ?? '', 'i');
	const at = urls.slice(0, 3).findIndex((url) => page.includes(url.split('/')[1] ?? '') && right.test(sectionText(pages, url)));
	return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

async function measure(queries: readonly GoldenQuery[], ranking: Ranking | undefined) {
	const told = await Promise.all(queries.map(async (query) => ({ query, urls: (await ranking?.(query.q)) ?? [] })));
	const asked = told.filter(({ query }) => query.expect !== null).map(({ query, urls }) => ({ query, urls, place: placeOf(query, urls) }));
	const share = (places: number) => asked.filter(({ place }) => place <= places).length / asked.length;
	return {
		first: share(1),
		three: share(3),
		notFirst: asked
			.filter(({ place }) => place > 1)
			.map(
				({ query, urls, place }) => `${place > 3 ? 'miss' : `no. ${place}`}: “${query.q}” → ${urls.slice(0, 3).join('  ') || 'nothing'}`,
			),
		madeUp: told
			.filter(({ query, urls }) => query.expect === null && urls.length > 0)
			.map(({ query, urls }) => `“${query.q}” → ${urls[0] ?? ''}`),
	};
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

describe.each(['golden-queries.json', 'sample-queries.json', 'strangers-queries.json'])('the queries of %s', (file) => {
	const queries = querySchema.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
	let ours: Awaited<ReturnType<typeof measure>>;

	beforeAll(async () => {
		ours = await measure(queries, rankings.get('ours'));
		const other = await measure(queries, rankings.get('default'));
		console.log(
			[
				`${file}: ${queries.length} queries`,
				`this site: success@1 ${percent(ours.first)}, success@3 ${percent(ours.three)}, made up ${ours.madeUp.length}`,
				`Pagefind’s own order: success@1 ${percent(other.first)}, success@3 ${percent(other.three)}, made up ${other.madeUp.length}`,
				...ours.notFirst,
			].join('\n'),
		);
	});

	test('land on the right section first for 85 % or more', () => {
		expect(ours.first).toBeGreaterThanOrEqual(0.85);
	});

	test('have it among the first three for 97 % or more', () => {
		expect(ours.three).toBeGreaterThanOrEqual(0.97);
	});

	test('find nothing where there is nothing', () => {
		expect(ours.madeUp).toEqual([]);
	});
});
