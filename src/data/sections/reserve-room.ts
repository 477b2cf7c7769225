import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import type { Source } from '../schemas.ts';
import { countCharacters } from '../../lib/hast/count-characters.ts';
import { dropLineBreaks } from '../../lib/hast/drop-line-breaks.ts';
import { hasClass } from '../../lib/hast/has-class.ts';

/** A line of the text, and one in small type, in rem. */
const LINE = 1.75;
const SMALL_LINE = 1.375;

/** So many rem from the start of the text a phone lays out at once: its window, and what stands just below. */
const AT_ONCE = 90;

const isElement = (node: RootContent): node is Element => node.type === 'element';

/** Characters in a part, those within some of its elements left out. */
function charactersIn(part: Element, ...without: readonly string[]) {
	let text = '';
	visit(part, (node) => {
		if (node.type === 'element' && without.includes(node.tagName)) return SKIP;
		if (node.type === 'text') text += node.value;
		return;
	});
	return countCharacters(text);
}

function elementsIn(part: Element, tagName: string) {
	const found: Element[] = [];
	visit(part, { tagName }, (element: Element) => void found.push(element));
	return found;
}

/** Height of a drawing for its width, in the form that fits a phone: the first. */
function proportionOf(figure: Element) {
	const [drawing] = elementsIn(figure, 'svg');
	const [, , width = 1, height = 0] = String(drawing?.properties['viewBox']).split(' ').map(Number);
	return height / width;
}

/**
 * How tall a part of the text is on a phone 412 pixels wide, in rem: rather too much, so that nothing reaches over what follows.
 * Fitted to the parts as browsers draw them; `tests/browser/reserved-room.spec.ts` says when they must be fitted anew. Undefined for parts that take little.
 */
function roomOf(part: Element) {
	const { tagName } = part;
	if (tagName === 'p') return Math.ceil(charactersIn(part) / 38) * LINE;
	if (tagName === 'ul' || tagName === 'ol') return (charactersIn(part) / 36) * LINE + elementsIn(part, 'li').length * 0.9;
	if (tagName === 'aside') return 5 + Math.ceil(charactersIn(part) / 42) * SMALL_LINE;
	if (tagName === 'figure') return 5 + proportionOf(part) * 23.5 + charactersIn(part, 'svg', 'table', 'details') / 25;
	if (hasClass(part, 'tabled')) return 7 + elementsIn(part, 'tr').length * 1.4 + charactersIn(part) / 21;
	// What is left has an address: a row, an entry.
	if (!part.properties['id']) return undefined;
	if (tagName === 'tr') return 5 + charactersIn(part) / 24;
	if (tagName === 'div') return 3.75 + (charactersIn(part) / 38) * LINE;
	return undefined;
}

/** Characters that stand with each source beside its title and its publisher: its kind, and the link to where it is used. */
const BESIDE = 36;

/** How tall a list of sources is there. */
export function roomOfSources(sources: readonly Source[]) {
	const rooms = sources.map(({ title, 'container-title': by, custom: { copyOf = '' } }) => {
		const characters = title.length + by.length + copyOf.length + BESIDE;
		return 1.4 + (characters / 42) * SMALL_LINE;
	});
	return Math.ceil(rooms.reduce((sum, room) => sum + room, 0));
}

/** What is laid out by itself: in a box of a paragraph and its remarks each of them, in a list of terms each entry, in a table whose rows become blocks each row. */
function partsOf(part: Element) {
	if (hasClass(part, 'tabled') && elementsIn(part, 'table').some((table) => hasClass(table, 'stack'))) return elementsIn(part, 'tr');
	return hasClass(part, 'noted') || hasClass(part, 'entries') ? part.children.filter(isElement) : [part];
}

/**
 * Notes, at each part of a text below the first window of a phone, the height that it will take there: `data-h`, in rem.
 * With it a browser lays out what is near the reader and nothing else (`reserved.css`). The line breaks between its blocks go on the way.
 */
export function reserveRoom(html: string) {
	const tree: Root = fromHtml(html, { fragment: true });
	let from = 0;
	for (const part of tree.children.filter(isElement).flatMap(partsOf)) {
		const room = roomOf(part);
		if (room && from > AT_ONCE) part.properties['dataH'] = Math.ceil(room);
		from += room ?? 2 * LINE;
	}
	dropLineBreaks(tree);
	return toHtml(tree, { characterReferences: { useNamedReferences: true } });
}
