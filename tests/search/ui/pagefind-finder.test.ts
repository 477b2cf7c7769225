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

test('a search succeeds where the parts of the index arrive, and again without a request', async () => {
	const finder = pagefindFinder(careless(true));
	await expect(finder.search('elbe', 'text')).resolves.toEqual([]);
	await expect(finder.search('elbe', 'text')).resolves.toEqual([]);
});

test('it fails where a part does not arrive', async () => {
	await expect(pagefindFinder(careless()).search('elbe', 'text')).rejects.toThrow('A part of the search index');
});

test('after a failure the next search can succeed', async () => {
	const finder = pagefindFinder(careless(false, false, false, true));
	await expect(finder.search('elbe', 'text')).rejects.toThrow();
	await expect(finder.search('elbe', 'text')).resolves.toEqual([]);
});
