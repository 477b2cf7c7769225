import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Puts `share` into the plural in the ids of headings, after `rehypeHeadingIds` has made them from the text:
 * Firefox’s reader view removes short elements whose id holds that word, taking them for share buttons.
 */
export function headingIds() {
	return (tree: Root) =>
		visit(tree, 'element', ({ tagName, properties }) => {
			if (/^h[1-6]$/.test(tagName) && typeof properties['id'] === 'string')
				properties['id'] = properties['id'].replace(/\bshare\b/g, 'shares');
		});
}
