import type { Group } from '../records/record-group.ts';

/** A record as Pagefind returns it. */
export interface Fragment {
	url: string;
	content: string;
	meta: Readonly<Record<string, string>>;
	filters: Readonly<Record<string, readonly string[]>>;
}

/** A result that has been found but not yet fetched. */
export interface Found {
	data: () => Promise<Fragment>;
}

/** A result as Pagefind returns it. */
export interface PagefindResult extends Found {
	id: string;
	score: number;
}

/** Searches one group of records; results come in Pagefind's order, the likeliest first. @throws if a part of the index cannot be fetched */
export interface Finder {
	search(term: string, group: Group): Promise<readonly Found[]>;
}

interface SearchOptions {
	filters: Readonly<Record<string, string>>;
}

/** The part of Pagefind's browser API that the search uses. */
export interface PagefindApi {
	options(options: object): Promise<void>;
	init(): Promise<void>;
	mergeIndex(path: string, options: object): Promise<void>;
	preload(term: string, options: SearchOptions): Promise<unknown>;
	search(term: string, options: SearchOptions): Promise<{ results: readonly PagefindResult[] }>;
}

/** Everyday words as their stems, the site's words for them, and the page they lead to. */
export type AliasGroups = readonly (readonly [words: readonly string[], means: readonly string[], page: string])[];

/** The words that spelling is corrected with. */
export interface Lexicon {
	/** Every word that can be found, the most important first. */
	words: readonly string[];
	/** The first so many occur in a heading, a name or an alias. */
	named: number;
	/** English words that are near one of the site's but mean something else: they are never corrected. */
	real: ReadonlySet<string>;
}
