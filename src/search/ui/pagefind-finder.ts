import type { Finder, PagefindApi } from '../query/engine-types.ts';

/** A file that holds words of the index, or the records of a filter. */
const INDEX_FILE = /\/pagefind\/(?:index|filter)\//;

/**
 * Counts the files of the index that are requested more than once. Pagefind requests a file again only if it has not arrived before.
 * @returns the count so far
 */
function countRepeats() {
	const requested = new Set<string>();
	let repeats = 0;
	const count = (entries: readonly PerformanceEntry[]) => {
		for (const { name } of entries.filter((entry) => INDEX_FILE.test(entry.name))) {
			if (requested.has(name)) repeats++;
			requested.add(name);
		}
	};
	const observer = new PerformanceObserver((list) => count(list.getEntries()));
	observer.observe({ type: 'resource' });
	return () => {
		count(observer.takeRecords());
		return repeats;
	};
}

/**
 * Pagefind as a {@link Finder}. Pagefind ignores a file of its index that fails to arrive, and finds less; this finder throws instead.
 * It tells by preloading the same words after the search: only files that did not arrive are then requested again.
 */
export function pagefindFinder(pagefind: PagefindApi): Finder {
	const repeats = countRepeats();
	return {
		search: async (term, group) => {
			const options = { filters: { group } };
			const { results } = await pagefind.search(term, options);
			const before = repeats();
			await pagefind.preload(term, options);
			if (repeats() > before) throw new Error('A part of the search index could not be fetched.');
			return results;
		},
	};
}
