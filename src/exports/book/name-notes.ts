import type { Element } from 'hast';
import { visit } from 'unist-util-visit';

/** Adds the chapter to the name of each margin note: every chapter has a note a. */
export function nameNotes(tree: Element, chapter: number) {
	visit(tree, 'element', ({ properties }) => {
		const { ariaLabel, role } = properties;
		if (role === 'note' && typeof ariaLabel === 'string')
			properties['ariaLabel'] = ariaLabel.replace(/^Note \w+/, `$& of chapter ${chapter}`);
	});
}
