import type { Finder, PagefindApi } from '../query/engine-types.ts';

/** Resolves in the next task, after every microtask that is queued now. */
const nextTask = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(false)));

/**
 * Pagefind as a {@link Finder}. Pagefind ignores a file of its index that does not arrive, and finds less; this finder rejects instead.
 * It preloads the words again after the search: Pagefind keeps what has arrived, so that preloading ends without a request, in the same task,
 * unless a file is missing.
 */
export function pagefindFinder(pagefind: Pick<PagefindApi, 'search' | 'preload'>): Finder {
	return {
		search: async (term, group) => {
			const options = { filters: { group } };
			const { results } = await pagefind.search(term, options);
			const isLoaded = pagefind.preload(term, options).then(() => true);
			if (!(await Promise.race([isLoaded, nextTask()]))) throw new Error('A part of the search index could not be fetched.');
			return results;
		},
	};
}
