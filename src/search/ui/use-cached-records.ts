import type { Finder, Records } from '../query/engine-types.ts';

/** A finder that reads a record where it lies already, and fetches it only where it does not. @param records those that have come so far */
export function withRecords(finder: Finder, records: () => Records): Finder {
	return {
		search: async (term) => {
			const { results } = await finder.search(term);
			return {
				results: results.map((result) => ({
					...result,
					here: result.id in records(),
					data: async () => records()[result.id] ?? result.data(),
				})),
			};
		},
	};
}
