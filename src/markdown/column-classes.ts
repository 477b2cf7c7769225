import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Turns GFM's inline `text-align` on cells into classes: the page's security policy allows no inline style. */
export function columnClasses() {
	return (tree: Root) =>
		visit(tree, 'element', (cell) => {
			if (cell.tagName !== 'td' && cell.tagName !== 'th') return;
			const { align } = cell.properties;
			if (align === 'right') cell.properties['className'] = ['numeric'];
			delete cell.properties['align'];
		});
}
