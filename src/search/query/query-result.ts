import type { Query } from './parse-query.ts';
import type { Candidate } from './rank.ts';

/** What one way to read a query has found. */
export interface QueryResult {
	query: Query;
	/** Records that have all terms of the query, the best first. */
	hits: Candidate[];
	/** Figures that answer it, the likeliest first. */
	facts: readonly Candidate[];
	/** Whether there are more records than were fetched. */
	more: boolean;
}
