import { z } from 'zod';

/** Stable, ASCII, lower case: it becomes part of an address. A dot separates a figure from the fact it belongs to. */
const id = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'must be lower-case ASCII words joined by hyphens');
const ids = z.array(id);
const year = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a date: 2019, 2019-09 or 2019-09-10');

/** How far a figure can be trusted before its source is opened. */
export const basis = z.enum(['filed', 'reported', 'rounded', 'computed', 'vendor']);

/** How a computed figure follows from the facts it names: `share` a ÷ b in %, `growth` of a over b in %, `days` a ÷ b × 365. */
export const operation = z.enum(['share', 'growth', 'difference', 'ratio', 'sum', 'days']);

/** The sets of segments that Alibaba has reported in, by number and first fiscal year. Figures of two of them do not compare. */
export const structure = z.enum(['four-2017', 'seven-2022', 'six-2023', 'four-2026', 'four-2027']);

/** A fact as written in `content/data/facts/`. It has either a value with sources, or a formula over other facts. */
export const factEntry = z.strictObject({
	id,
	/** A short noun phrase with subject and period, unique on the site. Labels of one series differ in their time only. */
	label: z.string().min(3).max(90),
	/** One or two sentences that say the fact in full; `{value}` stands for a computed figure. */
	statement: z.string(),
	/** A number, a word, or null for a statement that carries no figure. */
	value: z.union([z.number(), z.string()]).nullable().optional(),
	/** Evaluated by the build; instead of `value`, `basis` and `sources`. */
	formula: z.strictObject({ op: operation, of: ids.min(2) }).optional(),
	unit: z.string().nullable(),
	/** As a reader says it: “fiscal 2022”, “June quarter 2026”, “on 31 March 2022”, “calendar 2025”. */
	period: z.string().min(2),
	basis: basis.optional(),
	/** The sources it rests on; only an unverified fact may have none. */
	sources: ids.default([]),
	/** Where in the document: table or note, row, column; or the page (CSL’s own term). */
	locator: z.string().min(4).optional(),
	/** The series of figures of one kind that it belongs to; one figure a period. */
	series: id.optional(),
	/** What is counted, where that differs from what the label suggests: “China retail marketplaces”. */
	scope: z.string().optional(),
	/** “as first filed”, or the later filing that recast it: “restated in the 20-F of fiscal 2024”. */
	restated: z.string().optional(),
	/** The set of segments that the figure belongs to. */
	structure: structure.optional(),
	/** Further pages that say the same, weaker or later. */
	alsoSeen: ids.optional(),
	/** No source could be found. */
	unverified: z.literal(true).optional(),
	/** What a reader may type to find it, lower case. */
	aliases: z.array(z.string()).optional(),
});

/** A source in CSL-JSON, the form that citation software reads. */
export const source = z.strictObject({
	id,
	type: z.enum(['webpage', 'report', 'article-newspaper', 'dataset', 'book', 'letter']),
	title: z.string(),
	URL: z.url(),
	'container-title': z.string(),
	/** The day, month or year of publication. */
	issued: z.strictObject({ 'date-parts': z.tuple([z.array(z.number()).min(1).max(3)]) }).optional(),
	accessed: z.strictObject({ 'date-parts': z.tuple([z.tuple([z.number(), z.number(), z.number()])]) }),
	custom: z.strictObject({
		kind: z.enum(['filing', 'company', 'press', 'vendor', 'reference', 'copy']),
		/** The document behind a copy. */
		copyOf: z.string().optional(),
		/** A second address at which the same document can be read. */
		copyURL: z.url().optional(),
	}),
});

export const verdict = z.enum(['confirmed', 'imprecise', 'opinion', 'outdated', 'missing', 'unverified', 'wrong']);

export const claim = z.strictObject({
	id,
	/** The heading of the article under which it is. */
	part: z.string(),
	/** What the article says, in our words. */
	claim: z.string(),
	kind: z.string(),
	verdict,
	correction: z.string().optional(),
	facts: ids,
	/** The section that treats it. */
	section: id,
	/** The claim it says again. */
	repeats: id.optional(),
});

export const term = z.strictObject({
	id,
	term: z.string(),
	abbreviation: z.string().optional(),
	definition: z.string(),
	/** The words that, at their first use on a page, become a link to the term. Case counts. */
	match: z.array(z.string()),
	aliases: z.array(z.string()),
	facts: ids,
	/** The sections that explain it, best first. */
	sections: ids,
	chinese: z.string().optional(),
});

export const platform = z.strictObject({
	id,
	name: z.string(),
	chinese: z.string().optional(),
	pinyin: z.string().optional(),
	aliases: z.array(z.string()),
	what: z.string(),
	serves: z.string().nullable(),
	earns: z.string().nullable(),
	/** The business it belongs to today. */
	business: z.string(),
	/** Where the accounts of fiscal 2022 put it. */
	segmentFy2022: z.string().nullable(),
	segmentNote: z.string().optional(),
	launched: z.string().nullable(),
	status: z.string().nullable(),
	facts: ids,
	sections: ids,
	article: z.boolean(),
});

export const acquisition = z.strictObject({
	id,
	name: z.string(),
	chinese: z.string().optional(),
	what: z.string(),
	date: year,
	dateText: z.string(),
	/** As published; null is “not disclosed”. */
	price: z.string().nullable(),
	priceFact: id.optional(),
	priceUsdMillions: z.number().optional(),
	/** What kind of price that is, where it is no plain price. */
	priceBasis: z.enum(['agreed', 'reported', 'valuation']).optional(),
	/** The price at which it was sold again. */
	endPriceFact: id.optional(),
	/** The date is known only roughly. */
	rough: z.boolean().optional(),
	buyer: z.string(),
	stake: z.string().nullable(),
	/** What became of it; null where no later record was found. */
	outcome: z.string().nullable(),
	outcomeKind: z.enum(['kept', 'closed', 'sold', 'renamed', 'unknown']),
	endDate: year.optional(),
	/** Where a first stake came before control. */
	control: z.strictObject({ firstStake: year.nullable(), control: year }).optional(),
	inArticle: z.boolean(),
	facts: ids,
	aliases: z.array(z.string()),
});

export const person = z.strictObject({
	id,
	name: z.string(),
	chinese: z.string().optional(),
	pinyin: z.string().optional(),
	aliases: z.array(z.string()),
	role: z.string(),
	terms: z.array(
		z.strictObject({
			role: z.string(),
			from: year.nullable(),
			to: year.nullable(),
			/** The post has ended, nobody found when. */ endUnknown: z.boolean().optional(),
			facts: ids,
		}),
	),
	note: z.string(),
	facts: ids,
	sections: ids,
});

export const event = z.strictObject({
	id,
	date: year,
	dateText: z.string(),
	title: z.string().max(60),
	text: z.string(),
	kind: z.enum(['founding', 'product', 'listing', 'people', 'structure', 'purchase', 'target']),
	facts: ids,
	/** Shown on the small chart as well. */
	major: z.boolean().default(false),
});

/** Everyday words, and the site’s words for the same. */
export const aliasGroup = z.strictObject({
	/** What readers type often; fetched with the first search. */
	words: z.array(z.string()).min(1),
	/** What they type seldom; fetched only when a query finds nothing. */
	also: z.array(z.string()).min(1).optional(),
	means: z.array(z.string()).min(1),
	page: id,
});

const cell = z.union([id, z.strictObject({ text: z.string(), cite: z.string().optional() }), z.null()]);

const row = z.strictObject({ head: z.string(), cells: z.array(cell) });

export const table = z.strictObject({
	id: id.startsWith('table-'),
	/** The finding, not the topic. */
	caption: z.string().min(10).max(120),
	columns: z
		.array(
			z.strictObject({
				head: z.string(),
				unit: z.string().optional(),
				/** Fills the column from a series: one row for each fiscal year from `years.from` on. */
				series: id.optional(),
			}),
		)
		.min(2),
	/** Instead of rows: the fiscal years, latest last, or first where `newest` is true. */
	years: z.strictObject({ from: z.number().int(), to: z.number().int().optional(), newest: z.boolean().default(false) }).optional(),
	rows: z.array(row).default([]),
	/** Says why figures of different scope or restatement are in one column; printed under the table. */
	mixes: z.string().optional(),
	total: row.optional(),
	/** The columns of cells, from 0, whose rows add up to the total. */
	sum: z.array(z.number().int().nonnegative()).optional(),
	note: z.string().optional(),
});

/** What a chart draws. Each kind has a folder in `src/charts/` and a line in `src/charts/index.ts`. */
export const chartKind = z.enum([
	'hundred',
	'columns',
	'panels',
	'multiples',
	'lines',
	'scatter',
	'bars',
	'layers',
	'structures',
	'timeline',
	'purchases',
	'comparison',
	'diagram',
	'auction',
	'hundreds',
	'cycle',
	'targets',
]);

/** A few words over one value of a chart: its row or year, the panel where there are several, and the fact or source they rest on. */
const annotation = z.strictObject({ at: z.string(), panel: z.string().optional(), words: z.string().max(40), cite: id });

/** A chart is a table with a drawing: the table is what “Show the numbers” prints and what can be taken away. */
export const chart = table.extend({
	id,
	kind: chartKind,
	/** What is drawn, with period and unit, under the finding. */
	drawn: z.string().min(5).max(160),
	rows: z.array(row.extend({ role: z.string().optional(), page: id.optional() })).default([]),
	/** Spreads into the margin on a wide screen. */
	broad: z.boolean().default(false),
	/** Causes, written over the values that they moved. */
	annotations: z.array(annotation).default([]),
	/** What only this kind of drawing needs; its component checks it. */
	options: z.record(z.string(), z.unknown()).default({}),
});

/** Short names for what the label of a series begins with: “cloud” for “Cloud Intelligence Group”. Calculations in the search know them. */
export const seriesNames = z.record(z.string(), z.array(z.string()).min(1));

/** The newest periods that the data cover. */
export const latest = z.strictObject({ fiscalYear: z.number().int(), quarter: z.string() });

export type FactEntry = z.infer<typeof factEntry>;

/** A fact with its formula, if it has one, evaluated. */
export interface Fact extends Omit<FactEntry, 'value'> {
	value: number | string | null;
	/** How a computed figure was reached: “53,309 ÷ 853,062 × 100”. */
	workings?: string;
}

export type Source = z.infer<typeof source>;
export type Claim = z.infer<typeof claim>;
export type Verdict = z.infer<typeof verdict>;
export type Term = z.infer<typeof term>;
export type Platform = z.infer<typeof platform>;
export type Acquisition = z.infer<typeof acquisition>;
export type Person = z.infer<typeof person>;
export type Event = z.infer<typeof event>;
export type AliasGroup = z.infer<typeof aliasGroup>;
export type Table = z.infer<typeof table>;
export type Chart = z.infer<typeof chart>;
export type TableCell = z.infer<typeof cell>;
