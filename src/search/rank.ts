import { DIVIDER } from '../search-records/divider.ts';
import type { Fragment } from './finder.ts';
import type { Query, Term } from './query.ts';
import { faintWords, fold, stopWords, wordsOf } from './words.ts';

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
	score: number;
}

/** The stems of a text; a name with a point counts as its parts as well: “JD.com” is found as “JD”. */
const stemList = (text: string) =>
	wordsOf(text).flatMap(({ text, stem }) => (/\p{L}\.\p{L}/u.test(text) ? [stem, ...fold(text).split('.')] : [stem]));

interface Fields {
	title: ReadonlySet<string>;
	aliases: readonly ReadonlySet<string>[];
	page: ReadonlySet<string>;
	text: readonly string[];
	bag: ReadonlySet<string>;
}

/** A word stands in a list if its stem does, or, for Chinese, if some run of characters holds it. */
const holds = (list: ReadonlySet<string>, stem: string) =>
	list.has(stem) || (/\p{Script=Han}/u.test(stem) && [...list].some((word) => word.includes(stem)));
const holdsAll = (list: ReadonlySet<string>, stems: readonly string[]) => stems.length > 0 && stems.every((stem) => holds(list, stem));

/** What one term is worth in a record; 0 where it does not stand there at all. */
function worth({ ways }: Term, kind: string, { title, aliases, page, text, bag }: Fields) {
	let best = 0;
	for (const [i, stems] of ways.entries()) {
		// What the reader typed counts more than what it stands for.
		const own = i === 0 ? 1 : 0.8;
		if (holdsAll(title, stems)) best = Math.max(best, own * 10);
		if (aliases.some((alias) => holdsAll(alias, stems))) best = Math.max(best, own * (kind === 'page' ? 4 : 7));
		if (holdsAll(page, stems)) best = Math.max(best, own * 5);
		if (holdsAll(bag, stems)) {
			const count = Math.min(...stems.map((stem) => text.filter((word) => word === stem || word.includes(stem)).length));
			best = Math.max(best, own * (2 + Math.min(3, count) * 0.8));
		}
	}
	return best;
}

const sameWords = (a: readonly string[], b: readonly string[]) =>
	a.length > 0 && a.length === b.length && a.every((word, i) => word === b[i]);

const meaning = (text: string) =>
	wordsOf(text)
		.filter((word) => !stopWords.has(fold(word.text)))
		.map(({ stem }) => stem);

/** Whether the words of a phrase follow one another in a text. */
function follows(text: readonly string[], phrase: readonly string[]) {
	return phrase.length > 1 && text.some((_, i) => phrase.every((stem, j) => text[i + j] === stem));
}

/** How much a kind of record weighs where nothing else decides. */
const KIND: Readonly<Record<string, number>> = {
	page: 1.5,
	section: 2,
	term: 1,
	brand: 0.5,
	person: 0.5,
	deal: 0,
	claim: -8,
	source: -8,
	fact: 0,
};

/** The text of a record without what only helps to find it. */
const readable = (content: string) => content.slice(content.indexOf(DIVIDER) + 1).trim();

/** Judges a record that Pagefind found: which terms it really holds, and how well it fits the whole query. */
export function judge({ url, content, meta }: Fragment, query: Query, position: number): Candidate {
	const { kind = 'section', title = '', page = '', part = '', home, answer, detail } = meta;
	const aliases = (meta['aliases'] ?? '').split('|').filter(Boolean);
	const text = readable(content);
	const words = stemList(text);
	const fields: Fields = {
		title: new Set(stemList(title)),
		aliases: aliases.map((alias) => new Set(stemList(alias))),
		page: new Set(kind === 'section' || kind === 'page' ? stemList(page) : []),
		text: words,
		bag: new Set(words),
	};
	const worths = query.terms.map((term) => worth(term, kind, fields));
	const asked = meaning(query.text).length > 0 ? meaning(query.text) : stemList(query.text);
	const named = meaning(query.text).length > 0 ? meaning(title) : stemList(title);
	let score = worths.reduce((sum, value) => sum + value, 0) / Math.max(1, query.terms.length);
	if (sameWords(named, asked)) score += 8;
	else if (asked.every((stem) => fields.title.has(stem))) score += 3 * (asked.length / Math.max(1, named.length));
	if (follows(named, asked)) score += 4;
	if (aliases.some((alias) => sameWords(stemList(alias), stemList(query.text)) || sameWords(meaning(alias), asked)))
		score += kind === 'page' ? 2 : 6;
	if (follows(words, asked)) score += 2;
	// “Alibaba” says little on this site, but tells its pages from those on Amazon.
	if (wordsOf(query.text).some(({ text, stem }) => faintWords.has(fold(text)) && (fields.title.has(stem) || fields.page.has(stem))))
		score += 1.5;
	const pages = query.terms.flatMap((term) => term.page ?? []);
	if (pages.some((id) => url === `/${id}/`)) score += 2;
	score += KIND[kind] ?? 0;
	// Between equals Pagefind's own order decides, or, for a bare number, the order of reading.
	score -= query.terms.every(({ text }) => /^[\d.,]+$/.test(text)) ? Number(meta['order'] ?? 0) * 0.05 : position * 0.05;
	return { url, kind, title, page, part, home, answer, detail, aliases, text, met: worths.map((value) => value > 0), score };
}
