/** One thing that can be found: a section, a term, a fact, a brand, a person, a deal, a claim, a source. */
export interface SearchRecord {
	/** Its address below the site's root: `/ecosystem/#how-much-is-traded`. */
	url: string;
	kind: 'section' | 'page' | 'term' | 'fact' | 'brand' | 'person' | 'deal' | 'claim' | 'source';
	/** Its heading or name. */
	title: string;
	/** The page it is on. */
	page: string;
	/** The part the page belongs to. */
	part: string;
	/** Further words by which it is known. */
	aliases: readonly string[];
	text: string;
	/** What a direct answer shows large: “RMB 853.1 billion”. */
	answer?: string;
	/** Under it: period and source. */
	detail?: string;
	/** The section that explains it, as an address. */
	home?: string;
	/** A figure of a series that has a later one. */
	older?: boolean;
}
