import type { Root } from 'hast';
import { minifyWhitespace } from 'hast-util-minify-whitespace';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from './has-class.ts';

const space = { type: 'text', value: ' ' } as const;

/**
 * Drops the line breaks between blocks: a browser keeps each of them in its tree, and on a long page that takes a phone time.
 * Two spaces stay that seem to be of no use: after “In short”, which stands in one line with the paragraph that follows, and before the sign of a copy-link, which the style writes.
 */
export function dropLineBreaks(tree: Root) {
	minifyWhitespace(tree);
	visit(tree, 'element', (element, index, parent) => {
		if (hasClass(element, 'short')) element.children.splice(1, 0, space);
		if (!hasClass(element, 'anchor') || !parent || !index) return;
		parent.children.splice(index, 0, space);
		return [SKIP, index + 2];
	});
}
