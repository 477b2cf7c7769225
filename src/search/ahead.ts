import type { Finder, Records } from './finder.ts';

/** A finder that reads a record where it lies already, and fetches it only where it does not. @param records those that have come so far */
export function withRecords(finder: Finder, records: () => Records): Finder {
	return {
		search: async (term) => {
			const { results } = await finder.search(term);
			return {
				results: results.map((result) => ({
					...result,
					data: async () => records()[result.id] ?? result.data(),
				})),
			};
		},
	};
}

/** How many files are fetched at once, so that a search that comes meanwhile finds room on the line. */
const AT_ONCE = 2;

/** Fetches files one after another, for the browser to keep. What does not come is fetched when it is needed. */
export async function fetchQuietly(addresses: readonly string[]) {
	const left = [...addresses];
	const work = async () => {
		for (let address = left.shift(); address !== undefined; address = left.shift()) {
			const response = await fetch(address, { priority: 'low' });
			// Only an answer that has been read whole is kept.
			await response.arrayBuffer();
		}
	};
	await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
}
