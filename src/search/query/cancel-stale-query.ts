import type { Finder } from './engine-types.ts';

/**
 * A finder that stops once nobody waits for its answer, before anything found is fetched: on a slow line the next question would wait for it.
 * @param open whether the question is still current
 */
export function cancelStaleQuery(finder: Finder, open: () => boolean): Finder {
	return {
		search: async (term, group) => {
			const found = await finder.search(term, group);
			if (!open()) throw new Error('Another question has been asked since.');
			return found;
		},
	};
}
