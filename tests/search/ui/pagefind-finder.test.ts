import { beforeEach, expect, test, vi } from 'vitest';
import type { PagefindApi } from '../../../src/search/query/engine-types.ts';
import { pagefindFinder } from '../../../src/search/ui/pagefind-finder.ts';

let entries: PerformanceEntry[];

/** Resource timing that reports entries when it is asked. */
class Observer {
	observe = () => undefined;
	takeRecords = () => entries.splice(0);
}

beforeEach(() => {
	entries = [];
	vi.stubGlobal('PerformanceObserver', Observer);
});

/** As Pagefind does: requests a file until it has arrived, and takes a failure for nothing found. @param arrives whether each request in turn succeeds */
function careless(file: string, arrives: readonly boolean[]): PagefindApi {
	const turns = [...arrives];
	let loaded = false;
	const load = () => {
		if (!loaded) entries.push({ name: file, entryType: 'resource', startTime: 0, duration: 0, toJSON: () => ({}) });
		loaded ||= turns.shift() ?? false;
		return Promise.resolve();
	};
	return { options: load, init: load, preload: load, search: () => load().then(() => ({ results: [] })) };
}

const INDEX = 'https://x.example/pagefind/index/en_a.pf_index';

test('it succeeds where the parts of the index arrive', async () => {
	await expect(pagefindFinder(careless(INDEX, [true])).search('elbe', 'text')).resolves.toEqual([]);
});

test.each([INDEX, 'https://x.example/pagefind/filter/en_a.pf_filter'])('a search fails where %s does not arrive', async (file) => {
	await expect(pagefindFinder(careless(file, [])).search('elbe', 'text')).rejects.toThrow('A part of the search index');
});

test('after a failure the next search can succeed', async () => {
	const finder = pagefindFinder(careless(INDEX, [false, false, true]));
	await expect(finder.search('elbe', 'text')).rejects.toThrow();
	await expect(finder.search('elbe', 'text')).resolves.toEqual([]);
});
