import { fold } from '../query/words.ts';
import type { SearchRecord } from './records.ts';

/** What begins like this is a question, in whole. */
const QUESTION = /^(?:how|what|why|who|which|where|when|is|are|does|do|can) .+ /i;

/** Longer ones would not fit into a row. */
const LONGEST = 44;

const KINDS = ['term', 'brand', 'person', 'page', 'section'] as const;

/** A name without its abbreviation or what follows in Chinese. */
const bare = (title: string) =>
	title
		.replace(/ \([^)]*\)| \p{Script=Han}.*$/gu, '')
		.replace(/\s+/g, ' ')
		.trim();

/** What half a word can be completed to: terms, brands, people, titles, then the questions that pages answer. */
export function completions(records: readonly SearchRecord[]): string[] {
	const titles = KINDS.flatMap((kind) => records.filter((record) => record.kind === kind).map(({ title }) => bare(title)));
	const questions = records.filter(({ kind }) => kind === 'page').flatMap(({ aliases }) => aliases.filter((alias) => QUESTION.test(alias)));
	const all = [...titles, ...questions].filter(({ length }) => length > 2 && length <= LONGEST);
	return [...new Map(all.map((text) => [fold(text), text] as const)).values()];
}
