import { afterEach, expect, test, vi } from 'vitest';
import type { Finder } from '../../../src/search/query/engine-types.ts';
import { wholeFinder } from '../../../src/search/ui/whole-finder.ts';

afterEach(() => vi.unstubAllGlobals());

/** As Pagefind does: fetches a part of its index, and takes a failure for nothing found. */
const careless = (address: string): Finder => ({
	search: async () => {
		await fetch(address).catch(() => undefined);
		return { results: [] };
	},
});

function finderOver(address: string, answer: () => Promise<Response>) {
	vi.stubGlobal('fetch', vi.fn(answer));
	return wholeFinder(careless(address), '/x/pagefind/');
}

test.each([
	['is cut off', () => Promise.reject(new TypeError('Failed to fetch'))],
	['is not there', () => Promise.resolve(new Response('', { status: 404 }))],
])('a search fails where a part of the index %s', async (_what, answer) => {
	await expect(finderOver('/x/pagefind/index/a.pf_index', answer).search('elbe')).rejects.toThrow(
		'A part of the search index could not be fetched.',
	);
});

test('it succeeds where all parts arrive', async () => {
	await expect(finderOver('/x/pagefind/index/a.pf_index', () => Promise.resolve(new Response('a'))).search('elbe')).resolves.toEqual({
		results: [],
	});
});

test('what else cannot be fetched is no matter', async () => {
	await expect(finderOver('/x/moved.json', () => Promise.reject(new TypeError('Failed to fetch'))).search('elbe')).resolves.toEqual({
		results: [],
	});
});

test('after a failure the next search can succeed', async () => {
	const answers = [Promise.reject(new TypeError('Failed to fetch')), Promise.resolve(new Response('a'))];
	const finder = finderOver('/x/pagefind/index/a.pf_index', () => answers.shift() ?? Promise.reject(new Error('asked too often')));
	await expect(finder.search('elbe')).rejects.toThrow();
	await expect(finder.search('elbe')).resolves.toEqual({ results: [] });
});
