import type { Fragment } from './engine-types.ts';
import type { Query, Term } from './parse-query.ts';
import { askedBy, BOUND, type Fields, partsOf, titleOf } from './analyze-record.ts';
import { fold, stemOf, wordsOf } from './words.ts';

/** A record as the ranking sees it. */
export interface Candidate {
	url: string;
	kind: string;
	title: string;
	page: string;
	part: string;
	home: string | undefined;
	answer: string | undefined;
	detail: string | undefined;
	aliases: readonly string[];
	text: string;
	/** How many terms of the query it meets, and how well altogether. */
	met: readonly boolean[];
	/** Whether each term stands in its title, its page or its names, and not only in its text, or leads to its page. */
	named: boolean;
	score: number;
}

/** A word stands in a list if its stem does, or, for Chinese, if some run of characters holds it. */
const holds = (list: ReadonlySet<string>, stem: string, forms: readonly string[]) =>
	list.has(stem) ||
	forms.some((form) => list.has(BOUND + form)) ||
	(/\p{Script=Han}/u.test(stem) && [...list].some((word) => word.includes(stem)));

const wordForms = new WeakMap<Term, readonly (readonly string[])[]>();

/** The words of each way to put a term, in their own form; worked out once for all records. */
function formsOf(term: Term) {
	const known =
		wordForms.get(term) ?? term.ways.map((_, i) => wordsOf(i === 0 ? term.text : (term.asks[i] ?? '')).map(({ text }) => fold(text)));
	wordForms.set(term, known);
	return known;
}

/** What a place is worth in which a term is found. */
const PLACE = { title: 10, alias: 7, pageAlias: 4.5, asked: 7, page: 5, text: 2, again: 0.8 } as const;

/** A term that stands in the title, the page or the names of a record is worth more than one that only its text holds. */
const NAMED = 4.5;

/** What one term is worth in a record; 0 where it does not stand there at all. @param more whether it is not the only term of the query */
function worth(term: Term, more: boolean, kind: string, { title, aliases, page, asked, text, bag }: Fields) {
	const { ways, phrase } = term;
	let best = 0;
	for (const [i, stems] of ways.entries()) {
		// What the reader typed counts more than what it stands for.
		const own = i === 0 ? 1 : 0.8;
		// A saying of several words is meant as it stands: “who owns alibaba” does not ask for its own cloud.
		const loose = !phrase || i > 0;
		const forms = formsOf(term)[i] ?? [];
		const holdsAll = (list: ReadonlySet<string>) => stems.length > 0 && stems.every((stem) => holds(list, stem, forms));
		const said = (list: ReadonlySet<string>, sequence: () => readonly string[]) =>
			holdsAll(list) && (loose || stems.length === 1 || follows(sequence(), stems));
		if (said(title.bag, () => title.stems)) best = Math.max(best, own * PLACE.title);
		if (aliases.some((alias) => said(alias.bag, () => alias.stems)))
			best = Math.max(best, own * (kind === 'page' ? PLACE.pageAlias : PLACE.alias));
		if (holdsAll(page)) best = Math.max(best, own * PLACE.page);
		if (more && holdsAll(asked)) best = Math.max(best, own * PLACE.asked);
		if (said(bag, () => text)) {
			const count = Math.min(...stems.map((stem) => text.filter((word) => word === stem || word.includes(stem)).length));
			best = Math.max(best, own * (PLACE.text + Math.min(3, count) * PLACE.again));
		}
	}
	return best;
}

/** A word without the s of its plural. */
const singular = (word: string) => word.replace(/ies$/, 'y').replace(/s$/, '');

/** Whether a text holds a word as it was typed, or with an ending: “acquire” is met in “acquired”, but “crossing” not in “cross”. */
function holdsForm(text: string, word: string) {
	const [form, stem] = [singular(fold(word)), stemOf(word)];
	if (!/^[a-z]+$/.test(form)) return true;
	return wordsOf(text).some((other) => other.stem === stem && fold(other.text).startsWith(form.replace(/[ey]$/, '')));
}

const sameWords = (a: readonly string[], b: readonly string[]) =>
	a.length > 0 && a.length === b.length && a.every((word, i) => word === b[i]);

/** Whether the words of a phrase follow one another in a text. */
function follows(text: readonly string[], phrase: readonly string[]) {
	return phrase.length > 1 && text.some((_, i) => phrase.every((stem, j) => text[i + j] === stem));
}

/** Fiscal and calendar years. */
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a title names a year or a span of years, but none of those asked for. */
function namesOtherYears(title: readonly string[], asked: readonly string[]) {
	const years = title.filter((stem) => YEAR.test(stem)).sort();
	const [first, last] = [years[0], years.at(-1)];
	const wanted = asked.filter((stem) => YEAR.test(stem));
	return first !== undefined && last !== undefined && wanted.length > 0 && wanted.every((year) => year < first || year > last);
}

/** How much a kind of record weighs where nothing else decides. */
const KIND: Readonly<Record<string, number>> = {
	page: 1.5,
	section: 2,
	term: 1,
	brand: 0.5,
	person: 0.5,
	deal: 0,
	claim: -10,
	source: -12,
	fact: 0,
};

/** Judges a record that Pagefind found: which terms it really holds, and how well it fits the whole query. */
export function judge(fragment: Fragment, query: Query, position: number): Candidate {
	const { url, filters } = fragment;
	const title = titleOf(fragment);
	const valueOf = (name: string) => filters[name]?.[0];
	const kind = valueOf('kind') ?? 'section';
	const { text, searched, aliases, fields } = partsOf(fragment);
	const worths = query.terms.map((term) => worth(term, query.terms.length > 1, kind, fields));
	// One word alone, met only in running text and in another form there, is a chance hit.
	const [only, ...others] = query.terms;
	if (only && others.length === 0 && only.ways.length === 1 && (worths[0] ?? 0) < NAMED && !holdsForm(searched, only.text)) worths[0] = 0;
	const { stems, all, faint } = askedBy(query);
	const which = stems.length > 0 ? 'stems' : 'all';
	const [asked, named] = [which === 'stems' ? stems : all, fields.title[which]];
	let score = worths.reduce((sum, value) => sum + value, 0) / Math.max(1, query.terms.length);
	if (sameWords(named, asked)) score += 8;
	else if (asked.every((stem) => fields.title.bag.has(stem))) score += 3 * (asked.length / Math.max(1, named.length));
	if (follows(named, asked)) score += 4;
	const called = fields.aliases.find((alias) => sameWords(alias.all, all) || sameWords(alias.stems, asked));
	// A page is called by many single words in passing, but a whole question among its names was put there for it. What bears the name itself needs no other.
	if (called !== undefined && !sameWords(named, asked)) score += kind !== 'page' ? 7 : called.all.length === 1 ? 2 : 8;
	if (follows(fields.text, asked)) score += 2;
	// “Alibaba” says little on this site, but tells its pages from those on Amazon.
	if (faint.some((stem) => fields.title.bag.has(stem) || fields.page.has(stem))) score += 1.5;
	const leading = query.terms.find((term) => term.page !== undefined && url.startsWith(`/${term.page}/`));
	const meant = leading !== undefined;
	// A saying asks for the whole page, “make money”; a word may have a section of its own, “wages”.
	if (meant) score += kind === 'page' && leading.text.includes(' ') ? 6 : 2;
	if (namesOtherYears(named, asked)) score -= 4;
	score += KIND[kind] ?? 0;
	// Between equals Pagefind's own order decides, or, for a bare number, the order of reading.
	score -= query.terms.every(({ ways }) => /^\d/.test(ways[0]?.[0] ?? '')) ? Number(valueOf('order') ?? 0) * 0.05 : position * 0.05;
	return {
		url,
		kind,
		title,
		page: valueOf('page') ?? '',
		part: valueOf('part') ?? '',
		home: valueOf('home'),
		answer: valueOf('answer'),
		detail: valueOf('detail'),
		aliases,
		text,
		met: worths.map((value) => value > 0),
		named: meant || worths.every((value) => value >= NAMED),
		score,
	};
}
