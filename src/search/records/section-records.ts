import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import type { BuiltPage } from '../../lib/built-page.ts';
import { elementsIn, textIn } from '../../lib/html-tree.ts';
import type { SearchRecord } from './records.ts';

/** The amounts that a section prints, as readers say them, by the id of the fact. */
export type Amounts = ReadonlyMap<string, readonly string[]>;

/** What belongs to a page and not to its text: marks, links to itself, drawings, navigation. */
const FURNITURE =
	'sup, .short > b, .anchor, .ref, svg, nav, script, style, summary, .note header, .figure-foot, .embed, .missing, .tools, tr[id], .entries, .choices';

/** Stands where a sentence ends that may have its full stop already. */
const END = '␟';

/** What is in lines of its own: words before and after it must not run together. */
const BLOCKS = new Set(['p', 'li', 'td', 'th', 'caption', 'figcaption', 'dt', 'dd', 'header', 'small']);

// A caption is a sentence, and so are its small print and a table: an excerpt shows one without the next.
const CAPTIONS = new Set(['caption', 'figcaption']);

/** What precedes the text of an element: small print goes on a line below what it belongs to. */
function before({ name, parent }: Element) {
	if (name !== 'small') return '';
	return parent && isTag(parent) && CAPTIONS.has(parent.name) ? END : ' ';
}

/** What follows it. */
function after(element: Element, lastRows: ReadonlySet<Element>) {
	const { name } = element;
	if (name === 'tr') return lastRows.has(element) ? END : '; ';
	return (BLOCKS.has(name) ? ' ' : '') + (CAPTIONS.has(name) ? END : '');
}

/** The text of an element as one reads it aloud. @param furniture the elements of its page that are left out */
function textOf(element: Element, furniture: ReadonlySet<Element>) {
	const tables = [...(element.name === 'table' ? [element] : []), ...elementsIn(element, 'table')];
	const lastRows = new Set(
		tables.flatMap((table) =>
			elementsIn(table, 'tr')
				.filter((row) => !furniture.has(row))
				.slice(-1),
		),
	);
	const read = (node: ChildNode): string => {
		if (isText(node)) return node.data;
		if (!isTag(node) || furniture.has(node)) return '';
		return before(node) + node.children.map(read).join('') + after(node, lastRows);
	};
	return read(element)
		.replace(/\s+/g, ' ')
		.replace(/([.!?:]?) ?␟ ?/g, (_, stop: string) => `${stop || '.'} `)
		.replaceAll(' ;', ';')
		.trim();
}

const amountsIn = (element: Element, amounts: Amounts) =>
	elementsIn(element, '[data-fact]').flatMap(({ attribs }) => amounts.get(attribs['data-fact'] ?? '') ?? []);

export interface PageOutline {
	/** The title of the page in menus. */
	page: string;
	part: string;
	/** Words by which readers look for the page. */
	keywords: readonly string[];
}

/** Cuts the text of a page at its headings: one record for what precedes the first, one for each after. */
export function sectionRecords(
	{ path, tree }: Pick<BuiltPage, 'path' | 'tree'>,
	{ page, part, keywords }: PageOutline,
	amounts: Amounts,
): SearchRecord[] {
	const [body] = elementsIn(tree, '.body');
	const furniture = new Set(elementsIn(tree, FURNITURE));
	const parts = new Set(elementsIn(tree, '.body > .parts'));
	const title = textIn(tree, 'h1') ?? page;
	const start: SearchRecord = {
		url: path,
		kind: 'page',
		title,
		page,
		part,
		aliases: page === title ? keywords : [page, ...keywords],
		text: '',
	};
	const records = [start];
	for (const element of body?.children.filter(isTag) ?? []) {
		if (/^h[23]$/.test(element.name)) {
			const url = `${path}#${element.attribs['id'] ?? ''}`;
			records.push({ url, kind: 'section', title: textOf(element, furniture), page, part, aliases: [], text: '' });
			continue;
		}
		// The entries of a long list are records of their own.
		if (parts.has(element)) continue;
		const record = records.at(-1) ?? start;
		record.text = `${record.text} ${textOf(element, furniture)}`.trim();
		record.aliases = [...record.aliases, ...amountsIn(element, amounts)];
	}
	return records.filter(({ text, kind }) => text || kind === 'page');
}
