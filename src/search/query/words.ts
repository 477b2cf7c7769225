import { amountOf, AMOUNT } from './amounts.ts';
import { memoize } from '../../lib/memoize.ts';
import { stemEnglish } from './stem-english.ts';

/** A word of a query or a text, as typed and as compared. */
export interface Word {
	text: string;
	/** What two forms of a word have in common: “acquired” and “acquire”, “853,062” and “853062”, “$1.3bn” and “1,300 million”. */
	stem: string;
	start: number;
	end: number;
}

/** Latin words with inner points, hyphens, apostrophes and commas between digits; an amount with its scale is one word, and so is each run of Chinese. */
const WORD = new RegExp(
	String.raw`\p{Script=Han}+|\b\d+-[A-Za-z]\b|${AMOUNT}|\d+(?:,\d{3})+(?:\.\d+)?|[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*`,
	'giu',
);

/** Letters without their accents, lower case, without apostrophes and the s of possession. */
export const fold = memoize((text) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[’']s(?![\p{L}\p{N}])/gu, '')
		.replace(/[’']/g, ''),
);

/** The common part of the forms of a word. Numbers lose their commas, names with a point keep it. */
export const stemOf = memoize((word) => {
	const folded = fold(word);
	if (/^[\d,.]+$/.test(folded)) return folded.replaceAll(',', '');
	// Forms of the filings: “20-F” is typed “20F” as well.
	if (/^\d+-[a-z]$/.test(folded)) return folded.replace('-', '');
	return /^[a-z]+$/.test(folded) ? stemEnglish(folded) : (amountOf(folded) ?? folded);
});

/** The words of a text with their places in it. */
export function wordsOf(text: string): Word[] {
	return [...text.matchAll(WORD)].map((hit) => ({ text: hit[0], stem: stemOf(hit[0]), start: hit.index, end: hit.index + hit[0].length }));
}

/** Words that carry no subject; they are never asked for alone. */
export const stopWords: ReadonlySet<string> = new Set(
	'a about after all also am an and any are as at be been before being but by can come comes could did do does doing done for from get give given gets go had has have having he her hers him his how i if in instead into is it its itself just let like many me mean means meaning more most much my no not now of off on once one or other our out over please s same say says separately she should show so some still such tell than that the their them then there these they thing this those through to too under up us use uses used using very was we were what whats when where which while who whom whose why will with would you your vs versus between compare compared happened happen explain define definition works exactly actually ever yet really really there need needs came went got took become became tell know find show make makes making want wants wanted try tries trying keep keeps kind sort thing things lot lots still'.split(
		' ',
	),
);

/** Words that nearly every section holds; they are left out of a query that says more. */
export const faintWords: ReadonlySet<string> = new Set(
	'alibaba alibabas group company business businesses firm corporation corporate system systems strategy create creates creating build builds building provide provides providing run runs dollar dollars usd yuan rmb renminbi cny site year years money today currently current nowadays present role information info details facts man woman person guy someone anyone'.split(
		' ',
	),
);

/** The stop words as stems. */
export const stopStems: ReadonlySet<string> = new Set([...stopWords].map(stemOf));

/** The faint words as stems. */
export const faintStems: ReadonlySet<string> = new Set([...faintWords].map(stemOf));

/** A phrase as it is compared with others: its stems. */
export const stemPhrase = (text: string) => stemsOf(text).join(' ');

/** The stems of the words of a text. */
export const stemsOf = (text: string) => wordsOf(text).map(({ stem }) => stem);
