import type { Library } from '../../../data/read-library.ts';

/** What the lists are made from. */
export interface ListInput {
	library: Library;
	/** The permanent address of a place of the site. */
	addressOf: (path: `/${string}`, fragment?: string) => string;
}
