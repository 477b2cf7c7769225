import type { Query } from './parse-query.ts';
import type { Candidate } from './rank.ts';

/** What one way to take a query has found: hits that meet all of it, the best first, and the figures that answer it. */
export interface Attempt {
	query: Query;
	hits: Candidate[];
	facts: readonly Candidate[];
	more: boolean;
}
