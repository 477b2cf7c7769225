/** The metadata fields that titles are indexed in: of one word, of two, of three, and of more. */
export const TITLE_FIELDS = ['title1', 'title2', 'title3', 'title'] as const;

/** How Pagefind ranks what it finds, before the likeliest records are fetched and judged. A word in a title outweighs any number of uses in a text. */
export const PAGEFIND_RANKING = {
	metaWeights: { title1: 50, title2: 40, title3: 30, title: 20 },
	termFrequency: 0,
	termSimilarity: 10,
} as const;
