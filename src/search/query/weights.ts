/**
 * The ranking in one table: what each sign of a fit adds to the score of a record. Only what is in this table decides the order.
 * All were tuned on the golden, sample, strangers, kinds and persons queries of `tests/search/`, not on the blind and web ones; where one was added
 * for a single set, it says so. `npm run bench ablation` prints what each one earns on all of them when it is set to 0; what earns nothing goes.
 */
export const WEIGHTS = {
	// A term of the query, by the best place in which a record has it. The score takes the mean over all terms.
	/** In the title. */
	title: 10,
	/** In a name or other spelling of a term, figure, brand, person or purchase. */
	alias: 7,
	/** In a keyword of a page: “turnover” among those of the page on revenue. */
	keyword: 4.5,
	/** Asked of its kind: “lazada cost”. */
	kindWord: 7,
	/** In the title of the page that a section belongs to. */
	page: 5,
	/** In the text, and for each use of it there, up to three. */
	text: 2,
	uses: 0.8,
	/** What an alias adds to the words that were typed, as a share of the above: “takeovers” asks for “acquisitions” as well. */
	synonym: 0.8,

	/** A term of a query that a title or a name begins with, the last word half typed: “cash conv”. */
	begun: 4.5,
	/** The same, once, where the name lacks but the end of that word: “flyw”. Tuned on kinds. */
	begunName: 3,

	// The whole query, once.
	/** The title is the query: “GMV”. */
	sameTitle: 8,
	/** The title is the query but for words that say nothing: “Who pays whom”, asked for with “pay”. Tuned on golden. */
	sameTelling: 6,
	/** The title has all words of the query; less the more others it has. */
	titleHasAll: 3,
	/** A name of the record is the query. */
	sameAlias: 8,
	/** A keyword of a page is the query: one of several words, put there for this question, and one of a single word. */
	sameQuestion: 8,
	sameKeyword: 2,
	/** A name or a question of the record has all words of the query; less the more others it has. Tuned on persons. */
	aliasHasAll: 3,
	/** But for words that are asked of its kind, the query is its name: “how much did they pay for lazada”. Tuned on persons. */
	askedOfKind: 8,
	/** Two things are compared, and the title or a name has both: “taobao vs tmall”. Tuned on kinds. */
	bothSides: 6,
	/** The text has the words in this order, or all of them within a few words. */
	textInOrder: 2,
	near: 1,
	/** The page is on another company than Alibaba, and the query names none: “mission”. */
	otherCompany: -5,
	/** An alias leads to the page: a whole question, “make money”, and a single word, “wages”. */
	questionPage: 6,
	wordPage: 2,
	/** The section shows the figure that answers. */
	figureHome: 5,

	/** The kind of a record: a section below a heading, the start of a page. */
	section: 2,
	pageStart: 1.5,
} as const;

/** Weights by name; the bench measures with some of them set to 0. */
export type Weights = Readonly<Record<keyof typeof WEIGHTS, number>>;

/** What is enough. */
export const LIMITS = {
	/** A term is named, and not only mentioned, from this worth on: a keyword is the least of names. */
	named: WEIGHTS.keyword,
	/** Some words of a query are left out for a hit of this score, where all of them meet in running text only. */
	certain: 14,
	/** A corrected query is shown from this score on: chance hits in running text would make things up. */
	sure: 6,
	/** So many words may lie between those of a query that are near one another. */
	gap: 8,
} as const;

/**
 * How many records of each group are fetched and judged: for the typed words, for each other way to ask, for a query with a number besides
 * (figures of earlier years), and where neither sections nor figures answer. The right record is among these in all golden queries.
 */
export const FETCHED = {
	typed: { text: 8, fact: 5 },
	other: { text: 6, fact: 4 },
	number: { older: 6 },
	last: { source: 2, claim: 2 },
	/** So many times as many where the reader asks for more results. */
	wide: 8,
} as const;
