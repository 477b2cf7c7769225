import { expect, test } from 'vitest';
import { attempt } from '../../../src/search/query/run-query.ts';
import type { Finder } from '../../../src/search/query/engine-types.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { groupOfName } from '../../../src/search/records/record-id.ts';
import type { SearchRecord } from '../../../src/search/records/records.ts';
import { fakeFinder, record } from '../fake-finder.ts';

const sections = Array.from({ length: 30 }, (_, i) => record('section', `/page/#section-${String(i)}`, `Parcels ${String(i)}`, 'Parcels.'));
const source = record('source', '/sources/#parcels', 'A report on parcels and parrots', 'Press.');

/** A finder that notes which records are read. @param near the groups of those that lie here already */
function watched(records: readonly SearchRecord[], near = '') {
	const plain = fakeFinder(records);
	const read: string[] = [];
	const finder: Finder = {
		search: async (term) => {
			const { results } = await plain.search(term);
			return {
				results: results.map((result) => ({
					...result,
					here: near.includes(result.id.charAt(0)),
					data: () => {
						read.push(result.id);
						return result.data();
					},
				})),
			};
		},
	};
	return { finder, read };
}

test('of many texts only the likeliest are fetched, and it says that there are more', async () => {
	const { finder, read } = watched(sections);
	const { hits, more } = await attempt(finder, parseQuery('parcels'));
	expect(hits).toHaveLength(8);
	expect(read).toHaveLength(8);
	expect(more).toBe(true);
});

test('who asks for more results gets them', async () => {
	const { finder } = watched(sections);
	const { hits, more } = await attempt({ ...finder, widely: true }, parseQuery('parcels'));
	expect([hits.length, more]).toEqual([30, false]);
});

test('of those that lie here already more are read', async () => {
	const { finder } = watched(sections, 't');
	expect((await attempt(finder, parseQuery('parcels'))).hits).toHaveLength(14);
});

test('sources are read only where neither a text nor a figure answers', async () => {
	const { finder, read } = watched([...sections, source]);
	await attempt(finder, parseQuery('parcels'));
	expect(read.map(groupOfName)).not.toContain('source');
	const { hits } = await attempt(finder, parseQuery('parrots'));
	expect(hits.map(({ url }) => url)).toEqual(['/sources/#parcels']);
});
