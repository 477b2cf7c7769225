import type { Passage } from '../../urls/passage-address.ts';

const UNSEEN = 'script, style, template, title, desc, .beside';

const isDrawn = (element: Element) => !element.matches(UNSEEN) && getComputedStyle(element).display !== 'none';

/** The element whose lines a text is in: the nearest that is not inline. */
function blockOf(element: Element, known: Map<Element, Element>): Element {
	const parent = element.parentElement;
	const block = known.get(element) ?? (parent && getComputedStyle(element).display === 'inline' ? blockOf(parent, known) : element);
	known.set(element, block);
	return block;
}

/** Where the range begins and ends within a text, in characters; a text before it has both at its end, one after it both at its start. */
function cutsOf(range: Range, text: Text) {
	const before = range.comparePoint(text, 0) < 0 ? text.length : 0;
	const after = range.comparePoint(text, text.length) > 0 ? 0 : text.length;
	return [range.startContainer === text ? range.startOffset : before, range.endContainer === text ? range.endOffset : after] as const;
}

/** The text of the page as browsers search it, cut where the range begins and ends. */
export function readPassage(range: Range): Passage {
	const parts = { before: '', text: '', after: '' };
	const known = new Map<Element, Element>();
	let last: Element | undefined;
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
		node instanceof Element && !isDrawn(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
	);
	while (walker.nextNode()) {
		const node = walker.currentNode;
		if (!(node instanceof Text) || !node.parentElement) continue;
		const [start, end] = cutsOf(range, node);
		const block = blockOf(node.parentElement, known);
		if (block !== last) parts[start > 0 ? 'before' : end > 0 ? 'text' : 'after'] += '\n';
		last = block;
		const data = node.data.replace(/\s/g, ' ');
		parts.before += data.slice(0, start);
		parts.text += data.slice(start, end);
		parts.after += data.slice(end);
	}
	return parts;
}

/** The id of the place of the page that a range is in or after, for browsers that know no text fragments. */
export const placeBefore = (range: Range) =>
	[...document.querySelectorAll('main, main [id]:not(svg *)')].findLast(
		(element) => element.id !== '' && range.comparePoint(element, 0) < 0,
	)?.id ?? '';
