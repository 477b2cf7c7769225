import { readContent } from '../records/record-content.ts';
import { KIND_WORDS } from '../records/kind-words.ts';
import { bareNumber } from './amounts.ts';
import type { Fragment } from './engine-types.ts';
import { TITLE_FIELDS } from './pagefind-ranking.ts';
import type { Query } from './parse-query.ts';
import { faintStems, fold, stopWords, type Word, wordsOf } from './words.ts';

/** The stems of a word; a name with a point counts as its parts as well, an amount as its number: “JD.com” is found as “JD”. */
function stemsOfWord({ text, stem }: Word) {
	if (/\p{L}\.\p{L}/u.test(text)) return [stem, ...fold(text).split('.')];
	const number = /\d/.test(stem) && /\D/.test(stem) ? bareNumber(text) : undefined;
	return number === undefined ? [stem] : [stem, number];
}

const stemList = (text: string, words = wordsOf(text)) => words.flatMap(stemsOfWord);

/** Prefix of stems found only inside compounds (`cross-border`). */
export const BOUND = '-';

/** The stems of a text, to look words up in. The parts of a compound are there in their own form: “crossing” does not match “cross-border”. */
const stemBag = (text: string, words = wordsOf(text)) =>
	new Set(
		words.flatMap((word) => (text[word.start - 1] === '-' || text[word.end] === '-' ? [`${BOUND}${fold(word.text)}`] : stemsOfWord(word))),
	);

/** A title or a name as words. */
export interface Phrase {
	bag: ReadonlySet<string>;
	/** Its words without those that say nothing, and all of them. */
	stems: readonly string[];
	all: readonly string[];
	/** Without those as well that nearly every section holds. */
	telling: readonly string[];
}

/** The fields of a record as words. */
export interface Fields {
	title: Phrase;
	aliases: readonly Phrase[];
	page: ReadonlySet<string>;
	/** What is asked of such a thing in words that its record does not use. */
	asked: ReadonlySet<string>;
	text: readonly string[];
	bag: ReadonlySet<string>;
}

const meaning = (text: string) =>
	wordsOf(text)
		.filter((word) => !stopWords.has(fold(word.text)))
		.map(({ stem }) => stem);

const withoutFaint = (stems: readonly string[]) => stems.filter((stem) => !faintStems.has(stem));

const phraseOf = (text: string): Phrase => {
	const stems = meaning(text);
	return { bag: stemBag(text), stems, all: stemList(text), telling: withoutFaint(stems) };
};

/** A record as words. */
interface AnalyzedRecord {
	/** Its text, and that with other spellings. */
	text: string;
	searched: string;
	aliases: readonly string[];
	fields: Fields;
}

/** The title of a record, from the field that its length has put it in. */
export const titleOf = ({ meta }: Fragment) => TITLE_FIELDS.map((field) => meta[field]).find((title) => title !== undefined) ?? '';

/** The names that a title holds: “Gross merchandise volume (GMV)” without and in its brackets, “Taobao 淘宝” in each script. */
export const namesIn = (title: string) =>
	[...new Set([title.replace(/\(.*\)/, ''), ...(title.match(/\((.*)\)/)?.slice(1) ?? []), ...title.split(/\s(?=\p{Script=Han})/u)])].filter(
		(name) => name !== title,
	);

function analyzeRecord(fragment: Fragment): AnalyzedRecord {
	const {
		content,
		meta: { aliases = '' },
		filters: { kind: [kind = 'section'] = [], page: [page = ''] = [] },
	} = fragment;
	const { text, spellings } = readContent(content);
	const searched = `${text} ${spellings}`;
	const words = wordsOf(searched);
	const names = aliases.split(' | ').filter(Boolean);
	return {
		text,
		searched,
		aliases: names,
		fields: {
			title: phraseOf(titleOf(fragment)),
			aliases: [...names, ...(kind === 'fact' ? [] : namesIn(titleOf(fragment)))].map(phraseOf),
			page: stemBag(kind === 'section' || kind === 'page' ? page : ''),
			asked: stemBag(KIND_WORDS[kind] ?? ''),
			text: stemList(searched, words),
			bag: stemBag(searched, words),
		},
	};
}

/** The records analyzed so far: a reader who types finds many of them again with each letter. */
const records = new WeakMap<Fragment, AnalyzedRecord>();

/** A record as words, computed once. */
export function analyzed(fragment: Fragment) {
	const known = records.get(fragment) ?? analyzeRecord(fragment);
	records.set(fragment, known);
	return known;
}

/** The words of a query without those that say nothing, and all of them. */
type Asked = Pick<Phrase, 'stems' | 'all' | 'telling'>;

const queries = new WeakMap<Query, Asked>();

/** The words that a query asks of every record; computed once for each query. */
export function askedBy(query: Query): Asked {
	const known = queries.get(query);
	if (known) return known;
	const stems = meaning(query.text);
	const asked = { stems, all: stemList(query.text), telling: withoutFaint(stems) };
	queries.set(query, asked);
	return asked;
}
