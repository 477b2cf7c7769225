import { readContent } from '../records/record-content.ts';
import { KIND_WORDS } from '../records/kind-words.ts';
import { bareNumber } from './amounts.ts';
import type { Fragment } from './engine-types.ts';
import { TITLE_FIELDS } from './pagefind-ranking.ts';
import type { Query } from './parse-query.ts';
import { faintWords, fold, stopWords, type Word, wordsOf } from './words.ts';

/** The stems of a word; a name with a point counts as its parts as well, an amount as its number: “JD.com” is found as “JD”. */
function stemsOfWord({ text, stem }: Word) {
	if (/\p{L}\.\p{L}/u.test(text)) return [stem, ...fold(text).split('.')];
	const number = /\d/.test(stem) && /\D/.test(stem) ? bareNumber(text) : undefined;
	return number === undefined ? [stem] : [stem, number];
}

const stemList = (text: string, words = wordsOf(text)) => words.flatMap(stemsOfWord);

/** IconSprite a word that stands on the site inside a compound only. */
export const BOUND = '-';

/** The stems to look words up among. The parts of a compound are there in their own form: “crossing” does not ask for what is “cross-border”. */
const stemBag = (text: string, words = wordsOf(text)) =>
	new Set(
		words.flatMap((word) => (text[word.start - 1] === '-' || text[word.end] === '-' ? [`${BOUND}${fold(word.text)}`] : stemsOfWord(word))),
	);

/** A title or a name, taken apart. */
export interface Phrase {
	bag: ReadonlySet<string>;
	/** Its words without those that say nothing, and all of them. */
	stems: readonly string[];
	all: readonly string[];
}

/** The places of a record in which a word may stand. */
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

const phraseOf = (text: string): Phrase => ({ bag: stemBag(text), stems: meaning(text), all: stemList(text) });

/** A record taken apart. */
interface Parted {
	/** What is read of it, and that with other spellings. */
	text: string;
	searched: string;
	aliases: readonly string[];
	fields: Fields;
}

/** The title of a record, from the field that its length has put it in. */
export const titleOf = ({ meta }: Fragment) => TITLE_FIELDS.map((field) => meta[field]).find((title) => title !== undefined) ?? '';

function analyzeRecord(fragment: Fragment): Parted {
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
			aliases: names.map(phraseOf),
			page: stemBag(kind === 'section' || kind === 'page' ? page : ''),
			asked: stemBag(KIND_WORDS[kind] ?? ''),
			text: stemList(searched, words),
			bag: stemBag(searched, words),
		},
	};
}

/** The records taken apart so far: a reader who types finds many of them again with each letter. */
const parted = new WeakMap<Fragment, Parted>();

/** A record taken apart, once. */
export function partsOf(fragment: Fragment) {
	const known = parted.get(fragment) ?? analyzeRecord(fragment);
	parted.set(fragment, known);
	return known;
}

/** What is asked of every record, whichever it is. */
interface Asked extends Pick<Phrase, 'stems' | 'all'> {
	/** The stems that nearly every section holds. */
	faint: readonly string[];
}

const queries = new WeakMap<Query, Asked>();

/** What a query asks of every record, worked out once. */
export function askedBy(query: Query) {
	const parts = queries.get(query) ?? {
		stems: meaning(query.text),
		all: stemList(query.text),
		faint: wordsOf(query.text).flatMap(({ text, stem }) => (faintWords.has(fold(text)) ? [stem] : [])),
	};
	queries.set(query, parts);
	return parts;
}
