/** What Pagefind knows of one record. */
export interface Fragment {
	url: string;
	content: string;
	meta: Readonly<Record<string, string>>;
}

/** Records by the names that the index gives them. */
export type Records = Readonly<Record<string, Fragment>>;

/** A record that was found, and is yet to be read. */
export interface Found {
	id: string;
	score: number;
	/** Whether it lies here already. */
	here?: boolean;
	data: () => Promise<Fragment>;
}

/** The part of Pagefind's Search API that the search rests on. */
export interface Finder {
	search(term: string | null): Promise<{ results: readonly Found[] }>;
	/** Whether much of what is found is to be read, and not only what is likeliest. */
	widely?: boolean;
}

/** A part of the index: its first word, its last, and its name. */
export type IndexPart = readonly [first: string, last: string, name: string];

/** Everyday words as their stems, the site's words for them, and the page they lead to. */
export type AliasGroups = readonly (readonly [words: readonly string[], means: readonly string[], page: string])[];

/** What spelling is forgiven with. */
export interface Lexicon {
	/** Every word that can be found, the most important first. */
	words: readonly string[];
	/** The first so many stand in a heading, a name or an alias. */
	named: number;
	/** Real words that are near one of the site's but mean something else: they are never “corrected”. */
	real: ReadonlySet<string>;
}
