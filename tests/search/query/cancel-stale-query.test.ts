import { expect, test } from 'vitest';
import { cancelStaleQuery } from '../../../src/search/query/cancel-stale-query.ts';

const finder = { search: () => Promise.resolve({ results: [] }) };

test('a question that stands is answered', async () => {
	await expect(cancelStaleQuery(finder, () => true).search('elbe')).resolves.toEqual({ results: [] });
});

test('one that was given up ends before anything found is fetched', async () => {
	await expect(cancelStaleQuery(finder, () => false).search('elbe')).rejects.toThrow('Another question');
});
