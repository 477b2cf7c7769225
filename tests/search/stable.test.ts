import { expect, test } from 'vitest';
import { folder } from '../site/site-under-test.ts';
import { goldenSets } from './golden-sets.ts';
import { openSearch } from './open-search.ts';

const queries = [...new Set(goldenSets.flatMap(({ queries }) => queries.map(({ q }) => q)))];

/** Opening a page takes as long as many queries; little is loaded after so few. */
const QUERIES_A_PAGE = 10;

type Find = Awaited<ReturnType<typeof openSearch>>['find'];

/** All that a reader sees of an answer. */
async function shown(find: Find, query: string) {
	const { hits, answers, instead, leftOut, near } = await find(query);
	return { hits: hits.map(({ url }) => url), answers: answers.map(({ url }) => url), instead, leftOut, near };
}

test('a query typed after other queries is answered like one pasted into a page where hardly anything was searched', async () => {
	const { find: used } = await openSearch(folder);
	// Typed: a beginning is searched before the whole. What it loads of the index must not change what is found later.
	for (const [i, query] of queries.entries()) await used(query.slice(0, Math.ceil(query.length * (i % 2 === 0 ? 0.5 : 0.9))));
	const faults: string[] = [];
	let { find: fresh } = await openSearch(folder);
	for (const [i, query] of queries.entries()) {
		if (i % QUERIES_A_PAGE === 0) fresh = (await openSearch(folder)).find;
		const [pasted, typed] = [await shown(fresh, query), await shown(used, query)];
		if (JSON.stringify(pasted) !== JSON.stringify(typed)) faults.push(`${query}: ${pasted.hits.join(' ')} ≠ ${typed.hits.join(' ')}`);
	}
	expect(faults).toEqual([]);
}, 600_000);
