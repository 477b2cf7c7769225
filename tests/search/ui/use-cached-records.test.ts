import { expect, test } from 'vitest';
import { withRecords } from '../../../src/search/ui/use-cached-records.ts';
import type { Finder } from '../../../src/search/query/engine-types.ts';

const here = { url: '/a/', content: 'here', meta: {} };
const there = { url: '/b/', content: 'there', meta: {} };

const finder: Finder = {
	search: () => Promise.resolve({ results: ['t1', 't2'].map((id) => ({ id, score: 1, data: () => Promise.resolve(there) })) }),
};

const read = async (found: Finder) => {
	const { results } = await found.search('elbe');
	return Promise.all(results.map(({ data }) => data()));
};

test('a record that lies here is not fetched, another is', async () => {
	expect(await read(withRecords(finder, () => ({ t1: here })))).toEqual([here, there]);
});

test('records that come later are read from then on', async () => {
	let records = {};
	const found = withRecords(finder, () => records);
	expect(await read(found)).toEqual([there, there]);
	records = { t1: here, t2: here };
	expect(await read(found)).toEqual([here, here]);
});
