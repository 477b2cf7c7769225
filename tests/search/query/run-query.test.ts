import { expect, test } from 'vitest';
import { runQuery } from '../../../src/search/query/run-query.ts';
import type { Finder } from '../../../src/search/query/engine-types.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import type { SearchRecord } from '../../../src/search/records/records.ts';
import { fakeFinder, record } from '../fake-finder.ts';

const sections = Array.from({ length: 30 }, (_, i) => record('section', `/page/#section-${String(i)}`, `Parcels ${String(i)}`, 'Parcels.'));
const source = record('source', '/sources/#parcels', 'A report on parcels and parrots', 'Press.');

/** A finder that notes the group of each record that is fetched. */
function watched(records: readonly SearchRecord[]) {
	const plain = fakeFinder(records);
	const read: string[] = [];
	const finder: Finder = {
		search: async (term, group) =>
			(await plain.search(term, group)).map(({ data }) => ({
				data: () => {
					read.push(group);
					return data();
				},
			})),
	};
	return { finder, read };
}

test('of many texts only the likeliest are fetched, and it says that there are more', async () => {
	const { finder, read } = watched(sections);
	const { hits, more } = await runQuery({ finder }, parseQuery('parcels'));
	expect(hits).toHaveLength(8);
	expect(read).toHaveLength(8);
	expect(more).toBe(true);
});

test('who asks for more results gets them', async () => {
	const { finder } = watched(sections);
	const { hits, more } = await runQuery({ finder, isWide: true }, parseQuery('parcels'));
	expect([hits.length, more]).toEqual([30, false]);
});

test('sources are read only where neither a text nor a figure answers', async () => {
	const { finder, read } = watched([...sections, source]);
	await runQuery({ finder }, parseQuery('parcels'));
	expect(read).not.toContain('source');
	const { hits } = await runQuery({ finder }, parseQuery('parrots'));
	expect(hits.map(({ url }) => url)).toEqual(['/sources/#parcels']);
});
