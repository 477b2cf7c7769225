import type { Finder } from '../query/engine-types.ts';

/**
 * Pagefind passes over a part of its index that it cannot fetch, and finds less. This finder fails instead:
 * half an index must not pass for an answer. The part is fetched again at the next try.
 * @param folder the address of Pagefind's files
 */
export function wholeFinder(pagefind: Finder, folder: string): Finder {
	const plainFetch = globalThis.fetch;
	let missed = 0;
	globalThis.fetch = async (...request) => {
		const part = String(request[0]).includes(folder);
		try {
			const response = await plainFetch(...request);
			if (part && !response.ok) missed++;
			return response;
		} catch (error) {
			if (part) missed++;
			throw error;
		}
	};
	return {
		search: async (term) => {
			const before = missed;
			const found = await pagefind.search(term);
			if (missed > before) throw new Error('A part of the search index could not be fetched.');
			return found;
		},
	};
}
