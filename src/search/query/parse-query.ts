import type { AliasGroups } from './engine-types.ts';
import { faintStems, faintWords, fold, stemsOf, stopStems, stopWords, type Word, wordsOf } from './words.ts';

/** One thing that is asked for: a word, or an everyday phrase together with what the site calls it. */
export interface Term {
	/** As the reader typed it. */
	text: string;
	/** Every way in which a record may say it: each a list of stems that must all be there. */
	ways: readonly (readonly string[])[];
	/** The words to ask Pagefind for, one entry for each way. */
	asks: readonly string[];
	/** The page that an everyday word leads to. */
	page?: string;
	/** The reader's own words are a saying, and count only where they follow one another. */
	phrase?: boolean;
}

/** A query, taken apart. */
export interface Query {
	text: string;
	terms: readonly Term[];
	/** All words typed but those that say nothing, to ask for as they are. */
	spoken?: string;
	/** Whether it asks how two things compare. */
	compares?: boolean;
}

const isFaint = ({ text }: Word) => faintWords.has(fold(text));

/** Longer queries are cut: nobody means more words than this. */
const MOST_WORDS = 12;
const MOST_LETTERS = 300;

/** How a question opens that asks what a subject takes in: “what belongs to China commerce” is answered by what bears that title. */
const OPENING =
	/^(?:what|which)(?:\s+\S+)?\s+(?:counts? as|(?:is|are) counted as|belongs? to|(?:is|are) (?:a )?part of|falls? under|(?:is|are) included in)\s+/i;

/** Ways to ask how two things compare. */
const COMPARISON =
	/\b(?:vs|versus|compared? (?:to|with)|differs? from|different (?:from|to|than))\b|\bdifferences? between\b|^(?:is|are|does|do)\b.+\blike\b/i;

/** The subject behind the opening, if there is more than the company: “which companies belong to Alibaba” asks for its companies. */
function withoutOpening(text: string) {
	const subject = text.replace(OPENING, '');
	return wordsOf(subject).every(isFaint) ? text : subject;
}

/** What is asked about, without the words of a question that only tell how. */
const subjectText = (text: string) =>
	withoutOpening(text.trim())
		.replace(/\b(?:the )?differences? between\b|\b(?:differs?|different) (?:from|to|than)\b/i, '')
		.trim();

/** “FY2022” asks for the fiscal year in the site's words. */
const unfold = (text: string) =>
	text
		.replace(/\bfy\s?'?(\d{4})\b/gi, '$1')
		.replace(/\bfy\s?'?(\d{2})\b/gi, '20$1')
		.replace(/\balibaba group\b(?!$)/gi, 'alibaba')
		.replace(/\b(rmb|cny|usd|hkd)(?=\d)/gi, '$1 ')
		// A share's code with its exchange: “9988.HK”.
		.replace(/\b(\d{3,})\.([a-z]{2})\b/gi, '$1 $2');

const askOf = ({ text, stem }: Word) => (/\d/.test(stem) ? stem : text);

const termOf = (word: Word): Term => ({ text: word.text, ways: [[word.stem]], asks: [askOf(word)] });

const phraseOf = (words: readonly Word[]) => words.map(({ stem }) => stem).join(' ');

/** The groups by their phrases, made once for each list: a reader asks with every letter. */
const byPhrase = new WeakMap<AliasGroups, ReadonlyMap<string, AliasGroups[number]>>();

const isStop = ({ text }: Word) => stopWords.has(fold(text));

/** A saying without its stop words, if two words that tell something are left: “pay with your phone” is “pay by phone”. */
function looseKey(stems: readonly string[]) {
	const telling = stems.filter((stem) => !stopStems.has(stem));
	return telling.filter((stem) => !faintStems.has(stem)).length > 1 ? `~ ${telling.join(' ')}` : undefined;
}

function phrasesOf(groups: AliasGroups) {
	const phrases = new Map<string, AliasGroups[number]>();
	for (const group of groups)
		for (const phrase of group[0]) {
			phrases.set(phrase, group);
			const loose = looseKey(phrase.split(' '));
			if (loose !== undefined && !phrases.has(loose)) phrases.set(loose, group);
		}
	return phrases;
}

/** Looks up phrases of one to five words; the longest wins. */
function aliasFinder(groups: AliasGroups) {
	const known = byPhrase.get(groups) ?? phrasesOf(groups);
	byPhrase.set(groups, known);
	return (words: readonly Word[], from: number) => {
		for (let length = Math.min(5, words.length - from); length > 0; length--) {
			const phrase = words.slice(from, from + length);
			const isWhole = [phrase[0], phrase.at(-1)].every((word) => word && !isStop(word));
			const loose = isWhole ? looseKey(phrase.map(({ stem }) => stem)) : undefined;
			const group = known.get(phraseOf(phrase)) ?? (loose === undefined ? undefined : known.get(loose));
			if (group) return { phrase, group };
		}
		return undefined;
	};
}

function aliasTerm(phrase: readonly Word[], [, means, page]: AliasGroups[number], alone: boolean): Term {
	const telling = phrase.filter(({ text }) => phrase.length === 1 || !stopWords.has(fold(text)));
	// One word left of a saying is not what it says: “good will” asks for nothing good.
	const own = alone && phrase.length > 1 && telling.length === 1 ? [] : telling;
	return {
		text: phrase.map((word) => word.text).join(' '),
		ways: [own.map(({ stem }) => stem), ...means.map(stemsOf)].filter(({ length }) => length > 0),
		asks: [own.map(askOf).join(' '), ...means].filter(Boolean),
		// An everyday word leads to its page only where it is the whole question.
		...(alone ? { page } : {}),
		...(own.length > 1 ? { phrase: true } : {}),
	};
}

/** After “how” they ask for an amount, and say nothing on what. */
const MEASURES = new Set('long big large small old high far often fast well good important strong'.split(' '));

/** The words a query is about: no stop words, and faint ones only where nothing else is left. */
function subjectOf(words: readonly Word[]) {
	const spoken = words.filter(({ text }) => !stopWords.has(fold(text)));
	const measures = words.filter(({ text }, i) => MEASURES.has(fold(text)) && fold(words[i - 1]?.text ?? '') === 'how');
	const telling = spoken.filter((word) => !isFaint(word) && !measures.includes(word));
	if (telling.length > 0) return telling;
	// A saying may be all stop words: “If not now, when?”
	return spoken.length > 0 || words.length < 4 ? spoken : words;
}

/** Takes a query apart into terms: stop words go where other words are left, everyday phrases come with the site's words. */
export function parseQuery(typed: string, aliases: AliasGroups = []): Query {
	const text = subjectText(typed);
	const words = wordsOf(unfold(text.slice(0, MOST_LETTERS))).slice(0, MOST_WORDS);
	const findAlias = aliasFinder(aliases);
	const content = subjectOf(words);
	const terms: Term[] = [];
	for (let i = 0; i < words.length;) {
		const word = words[i];
		if (!word) break;
		const alias = findAlias(words, i);
		const meaningful = alias?.phrase.some((part) => content.includes(part)) ?? false;
		if (alias && (meaningful || content.length === 0)) {
			const alone = content.every((part) => alias.phrase.includes(part) || isFaint(part));
			terms.push(aliasTerm(alias.phrase, alias.group, alone));
			i += alias.phrase.length;
			continue;
		}
		if (content.includes(word)) terms.push(termOf(word));
		i++;
	}
	// What nearly every section holds says nothing beside what is asked: “how does Alibaba make money” asks how it makes money.
	const telling = terms.filter(({ text }) => !wordsOf(text).every(isFaint) || findAlias(wordsOf(text), 0) !== undefined);
	const spoken = words
		.filter((word) => !isStop(word))
		.map(askOf)
		.join(' ');
	return { text, spoken, terms: telling.length > 0 ? telling : terms, compares: COMPARISON.test(typed) };
}

/** The same query with some of its words replaced, after their spelling was put right. */
export const replaceWords = (text: string, changes: readonly (readonly [from: string, to: string])[]) =>
	changes.reduce((changed, [from, to]) => changed.replace(from, to), text);
