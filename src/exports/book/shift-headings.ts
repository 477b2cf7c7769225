import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

const HEADING = /^h([1-4])$/;

/** Puts the headings of a section two levels down: the book’s title and its parts are above them. */
export function shiftHeadings(tree: Element) {
	visit(tree, 'element', (element) => {
		const level = HEADING.exec(element.tagName)?.[1];
		if (level) element.tagName = `h${Number(level) + 2}`;
	});
}
