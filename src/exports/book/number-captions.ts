import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

/** A chart or a table of the book, for its list. */
export interface Caption {
	id: string;
	number: number;
	text: string;
}

/** The captions of the whole book, numbered in the order of reading. */
export interface Captions {
	charts: Caption[];
	tables: Caption[];
}

const NOT_SAID = new Set(['a', 'small', 'sup', 'button']);

/** The finding alone: no link to itself, no line on what is drawn, no source marks. */
const finding = ({ children }: Element) =>
	children
		.map((child) => (child.type === 'text' ? child.value : child.type === 'element' && !NOT_SAID.has(child.tagName) ? toText(child) : ''))
		.join('')
		.replace(/\s+/g, ' ')
		.trim();

const labelled = (text: string): Element => ({
	type: 'element',
	tagName: 'b',
	properties: { className: ['small-caps', 'not-italic', 'text-quiet'] },
	children: [{ type: 'text', value: text }],
});

/** Puts “Chart 3” and “Table 7” before the captions, counting on from what `found` already holds. */
export function numberCaptions(tree: Element, found: Captions) {
	visit(tree, 'element', (element, _, parent) => {
		if (element.tagName === 'figcaption' && parent?.type === 'element') number(element, 'Chart', found.charts, parent.properties['id']);
		const words = element.tagName === 'caption' && element.children.find((child) => child.type === 'element');
		// The words of a caption, which name the table, are called after the block that holds it.
		if (words) number(words, 'Table', found.tables, String(words.properties['id'] ?? '').replace(/-caption$/, ''));
	});
}

/** @param id of the chart or table; without one it belongs to no list */
function number(caption: Element, kind: string, list: Caption[], id: unknown) {
	if (typeof id !== 'string' || id === '') return;
	list.push({ id, number: list.length + 1, text: finding(caption) });
	caption.children.unshift(labelled(`${kind} ${list.length}`), { type: 'text', value: ' ' });
}
