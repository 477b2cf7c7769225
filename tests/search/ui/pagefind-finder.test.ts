import { expect, test } from 'vitest';
import { pagefindFinder } from '../../../src/search/ui/pagefind-finder.ts';

/** As Pagefind does: requests a file until it has arrived, and takes a failure for nothing found. @param arrives whether each request in turn succeeds */
function careless(...arrives: readonly boolean[]) {
	const turns = [...arrives];
	let loading: Promise<void> | undefined;
	const request = async () => {
		await new Promise((resolve) => setTimeout(resolve, 5));
		if (!turns.shift()) loading = undefined;
	};
	const load = () => (loading ??= request());
	return { preload: load, search: () => load().then(() => ({ results: [] })) };
}

const loaded = () => Promise.resolve();

test('the archive is loaded for the groups that are in it only', async () => {
	let loads = 0;
	const finder = pagefindFinder(careless(true), () => Promise.resolve(void loads++));
	await finder.search('elbe', 'text');
	expect(loads).toBe(0);
	await finder.search('elbe', 'source');
	expect(loads).toBe(1);
});

test('a search succeeds where the parts of the index arrive, and again without a request', async () => {
	const finder = pagefindFinder(careless(true), loaded);
	await expect(finder.search('elbe', 'text')).resolves.toEqual([]);
	await expect(finder.search('elbe', 'text')).resolves.toEqual([]);
});

test('it fails where a part does not arrive', async () => {
	await expect(pagefindFinder(careless(), loaded).search('elbe', 'text')).rejects.toThrow('A part of the search index');
});

test('after a failure the next search can succeed', async () => {
	const finder = pagefindFinder(careless(false, false, false, false, false, true), loaded);
	await expect(finder.search('elbe', 'text')).rejects.toThrow();
	await expect(finder.search('elbe', 'text')).resolves.toEqual([]);
});

test('an index that another query has added meanwhile is loaded as well, and is no failure', async () => {
	const pagefind = careless(true);
	let added = false;
	const grown = {
		preload: () => (added ? grown.more.preload() : pagefind.preload()),
		search: async () => {
			const found = await pagefind.search();
			added = true;
			return found;
		},
		more: careless(true),
	};
	await expect(pagefindFinder(grown, loaded).search('elbe', 'text')).resolves.toEqual([]);
});
