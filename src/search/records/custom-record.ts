import type { CustomRecord } from 'pagefind';
import { DIVIDER } from './record-content.ts';
import { KIND_WORDS } from './kind-words.ts';
import { groupOf } from './record-group.ts';
import type { SearchRecord } from './records.ts';
import { bareNumber } from '../query/amounts.ts';
import { TITLE_FIELDS } from '../query/pagefind-ranking.ts';
import { seriesOf } from '../query/series.ts';
import { fold, stopWords, wordsOf } from '../query/words.ts';

/** Sets spaces around slashes, which join words that readers type alone: `B2C` in “B2B/B2C”. */
const splitSlashes = (text: string) => text.replaceAll('/', ' / ');

/** Other spellings of the words of a text: numbers without commas, amounts in every form, names without their points, the parts of compounds. */
function spellings(text: string) {
	const plainNumbers = wordsOf(text).flatMap(({ text, stem }) =>
		/\d/.test(stem) && stem !== text ? [stem, ...(text.includes(',') ? [bareNumber(text) ?? stem] : [])] : [],
	);
	const parts = wordsOf(text).flatMap(({ text }) =>
		/[.’'-]/.test(text) && /\p{L}/u.test(text) ? [fold(text).replace(/[.-]/g, ''), ...text.split('.')] : [],
	);
	return [...new Set([...plainNumbers, ...parts])].join(' ');
}

/**
 * The metadata field of a title, by its number of words: Pagefind weighs a match in a field by the field alone, so that
 * “Revenue” would be found no sooner than “Cost of revenue, share of revenue”. The time that a figure holds for does not count.
 */
export function titleField(title: string) {
	const words = wordsOf(seriesOf(title)).filter(({ text }) => !stopWords.has(fold(text)));
	return TITLE_FIELDS[Math.min(words.length, TITLE_FIELDS.length) - 1] ?? TITLE_FIELDS[0];
}

/** Fields without those that are empty, as Pagefind's filters: a list of values for each name. */
const filtersOf = (fields: Readonly<Record<string, string | undefined>>) =>
	Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, [value]]] : [])));

/**
 * A record as Pagefind takes it. Pagefind indexes the words of the content and of the metadata, but not the values of filters, and returns all three:
 * what is only displayed is therefore a filter. Of the filters only `group` is ever searched by, so that only its file is ever fetched.
 */
export function customRecord(record: SearchRecord): CustomRecord {
	const { url, kind, title, page, part, aliases, text, answer, detail, home, older = false } = record;
	return {
		url,
		language: 'en',
		// A section is found by the title of its page as well: “youku losses” under “Alibaba’s media: Youku and Damai”.
		content: [
			kind === 'section' ? page : (KIND_WORDS[kind] ?? ''),
			splitSlashes(text),
			spellings(`${title} ${aliases.join(' . ')} ${text}`),
		]
			.join(` ${DIVIDER} `)
			.trim(),
		meta: { [titleField(title)]: title, ...(aliases.length > 0 ? { aliases: aliases.join(' | ') } : {}) },
		filters: filtersOf({ group: groupOf(kind, older), kind, page, part, answer, detail, home }),
	};
}
