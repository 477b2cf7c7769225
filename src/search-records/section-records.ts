import type { BuiltPage } from '../build/built-site.ts';
import type { SearchRecord } from './records.ts';

/** The amounts that a section prints, as readers say them, by the id of the fact. */
export type Amounts = ReadonlyMap<string, readonly string[]>;

/** What belongs to a page and not to its text: marks, links to itself, drawings, navigation. */
const FURNITURE =
	'sup, .short > b, .anchor, .ref, svg, nav, script, style, summary, .note header, .after, .gap, .tools, tr[id], .entries, .by';

/** Stands where a sentence ends that may have its full stop already. */
const END = '␟';

function textOf(element: Element) {
	const copy = element.ownerDocument.createElement('div');
	copy.innerHTML = element.outerHTML;
	for (const part of copy.querySelectorAll(FURNITURE)) part.remove();
	for (const block of copy.querySelectorAll('p, li, td, th, caption, figcaption, dt, dd, header, small')) block.append(' ');
	// A caption is a sentence, and so are its small print and a table: an excerpt shows one without the next.
	for (const caption of copy.querySelectorAll('caption, figcaption')) caption.append(END);
	for (const table of copy.querySelectorAll('table')) {
		const rows = [...table.querySelectorAll('tr')];
		for (const row of rows) row.append(row === rows.at(-1) ? END : '; ');
	}
	// Small print stands under what it belongs to, and not behind its last letter.
	for (const small of copy.querySelectorAll('small')) small.before(small.parentElement?.matches('caption, figcaption') ? END : ' ');
	return copy.textContent
		.replace(/\s+/g, ' ')
		.replace(/([.!?:]?) ?␟ ?/g, (_, stop: string) => `${stop || '.'} `)
		.replaceAll(' ;', ';')
		.trim();
}

const amountsIn = (element: Element, amounts: Amounts) =>
	[...element.querySelectorAll('[data-fact]')].flatMap((fact) => amounts.get(fact.getAttribute('data-fact') ?? '') ?? []);

export interface PageOutline {
	/** The title of the page in menus. */
	page: string;
	part: string;
	/** Words by which readers look for the page. */
	keywords: readonly string[];
	order: number;
}

/** Cuts the text of a page at its headings: one record for what stands before the first, one for each after. */
export function sectionRecords(
	{ path, document }: Pick<BuiltPage, 'path' | 'document'>,
	{ page, part, keywords, order }: PageOutline,
	amounts: Amounts,
): SearchRecord[] {
	const body = document.querySelector('.body');
	const title = document.querySelector('h1')?.textContent?.trim() ?? page;
	const start: SearchRecord = {
		url: path,
		kind: 'page',
		title,
		page,
		part,
		aliases: page === title ? keywords : [page, ...keywords],
		text: '',
		order,
	};
	const records = [start];
	for (const element of body?.children ?? []) {
		if (/^H[23]$/.test(element.tagName)) {
			records.push({ url: `${path}#${element.id}`, kind: 'section', title: textOf(element), page, part, aliases: [], text: '', order });
			continue;
		}
		// The entries of a long list are records of their own.
		if (element.matches('.parts')) continue;
		const record = records.at(-1) ?? start;
		record.text = `${record.text} ${textOf(element)}`.trim();
		record.aliases = [...record.aliases, ...amountsIn(element, amounts)];
	}
	return records.filter(({ text, kind }) => text || kind === 'page');
}
