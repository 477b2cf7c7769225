import { wordsOf } from '../query/words.ts';

/** A figure of a series, as much of it as a calculation shows. */
export interface AskedPoint {
	year: number;
	value: number;
	/** The id of the fact. */
	id: string;
	/** The title of its first source. */
	source: string;
	/** What is counted; figures of two scopes do not compare. */
	scope?: string;
	structure?: string;
	/** A vendor's count does not meet filed figures. */
	vendor?: true;
}

/** The yearly figures of one kind, oldest first. */
export interface AskedSeries {
	label: string;
	unit: string;
	calendar: 'fiscal' | 'calendar';
	/** What readers call it, each as {@link nameKey} writes it. */
	names: readonly string[];
	points: readonly AskedPoint[];
}

/** What calculations are made from: the file `search/series.json`. */
export interface AskedData {
	series: readonly AskedSeries[];
	/** RMB for one US dollar in each year's accounts, not rounded. */
	rates: readonly AskedPoint[];
}

const NEUTRAL = new Set('the of in for a an on at by and to its fiscal alibaba alibabas group'.split(' '));

/** A name as it is compared: its stems in alphabetical order, without words that tell nothing apart. */
export const nameKey = (text: string) =>
	[...new Set(wordsOf(text.toLowerCase().replace(/[’']s\b/g, '')).flatMap(({ text, stem }) => (NEUTRAL.has(text) ? [] : [stem])))]
		.sort()
		.join(' ');
