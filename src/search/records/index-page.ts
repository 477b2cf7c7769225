import { DIVIDER } from './record-content.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { SearchRecord } from './records.ts';
import { bareNumber } from '../query/amounts.ts';
import { fold, wordsOf } from '../query/words.ts';

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/** Slashes join words that readers type alone: `B2C` in “B2B/B2C”. */
const apart = (text: string) => text.replaceAll('/', ' / ');

/** Other spellings of what stands in a text: numbers without commas, amounts in every way to write them, names without their points, the parts of compounds. */
function spellings(text: string) {
	const plainNumbers = wordsOf(text).flatMap(({ text, stem }) =>
		/\d/.test(stem) && stem !== text ? [stem, ...(text.includes(',') ? [bareNumber(text) ?? stem] : [])] : [],
	);
	const parts = wordsOf(text).flatMap(({ text }) =>
		/[.’'-]/.test(text) && /\p{L}/u.test(text) ? [fold(text).replace(/[.-]/g, ''), ...text.split('.')] : [],
	);
	return [...new Set([...plainNumbers, ...parts])].join(' ');
}

const searchable = (text: string) => `${apart(text)} ${spellings(text)}`;

/** A record as the small page that Pagefind reads: headings and names weigh more than text. */
export function indexPage(record: SearchRecord) {
	const { kind, title, page, part, aliases, text, answer, detail, home, order, older = false } = record;
	const meta = Object.entries({
		kind,
		title,
		page,
		part,
		answer,
		detail,
		home,
		order: String(order),
		aliases: aliases.join('|'),
		older: older ? 'older' : '',
	}).filter(([, value]) => value);
	return [
		'<html lang="en"><head><title>.</title></head><body>',
		...meta.map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escape(value ?? '')}">`),
		`<div data-pagefind-weight="10">${escape(searchable(title))}</div>`,
		`<div data-pagefind-weight="8">${escape(searchable(aliases.join(' . ')))}</div>`,
		`<div data-pagefind-weight="4">${escape(page)}</div>`,
		`<div data-pagefind-weight="0.2">${KIND_WORDS[kind] ?? ''} ${DIVIDER}</div>`,
		`<div>${escape(apart(text))} ${DIVIDER} ${escape(spellings(text))}</div>`,
		'</body></html>',
	].join('');
}
