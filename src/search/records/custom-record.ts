import type { CustomRecord } from 'pagefind';
import { DIVIDER } from './record-content.ts';
import { KIND_WORDS } from './kind-words.ts';
import { groupOf } from './record-group.ts';
import type { SearchRecord } from './records.ts';
import { bareNumber } from '../query/amounts.ts';
import { fold, wordsOf } from '../query/words.ts';

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

/** Fields without those that are empty, as Pagefind's filters: a list of values for each name. */
const filtersOf = (fields: Readonly<Record<string, string | undefined>>) =>
	Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, [value]] as const] : [])));

/**
 * A record as Pagefind takes it. Pagefind indexes the words of the content and of the metadata, but not the values of filters, and returns all three:
 * what is only displayed is therefore a filter. Of the filters only `group` is ever searched by, so that only its file is ever fetched.
 */
export function customRecord(record: SearchRecord): CustomRecord {
	const { url, kind, title, page, part, aliases, text, answer, detail, home, order, older = false } = record;
	return {
		url,
		language: 'en',
		content: [KIND_WORDS[kind] ?? '', splitSlashes(text), spellings(`${title} ${aliases.join(' . ')} ${text}`)].join(` ${DIVIDER} `).trim(),
		meta: { title, ...(aliases.length > 0 ? { aliases: aliases.join(' | ') } : {}) },
		filters: filtersOf({ group: groupOf(kind, older), kind, page, part, answer, detail, home, order: String(order) }),
	};
}
