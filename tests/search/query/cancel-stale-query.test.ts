import { expect, test } from 'vitest';
import { cancelStaleQuery } from '../../../src/search/query/cancel-stale-query.ts';

const finder = { search: () => Promise.resolve([]) };

test('the latest query is answered', async () => {
	await expect(cancelStaleQuery(finder, () => true).search('elbe', 'text')).resolves.toEqual([]);
});

test('one that was given up ends before anything found is fetched', async () => {
	await expect(cancelStaleQuery(finder, () => false).search('elbe', 'text')).rejects.toThrow('Another question');
});
