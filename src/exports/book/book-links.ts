import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { hasClass } from '../../lib/hast/has-class.ts';
import { bookId, sectionAddress, sectionOf } from '../../urls/book-id.ts';

/** Where links may lead within the book. */
export interface BookPlaces {
	/** The path under which the site is served, with a slash at both ends. */
	base: string;
	/** The number of each section as a chapter. */
	chapters: ReadonlyMap<string, number>;
	/** Every id of the book. */
	ids: ReadonlySet<string>;
}

/**
 * Turns links to sections into links within the book, each with the number of its chapter for print.
 * What the book does not hold keeps its address. The copy-link of a heading keeps leading to the section’s own page: that address is the light one to share.
 */
export function bookLinks(tree: Element, section: string, { base, chapters, ids }: BookPlaces) {
	visit(tree, 'element', (link) => {
		if (link.tagName !== 'a') return;
		const href = String(link.properties['href'] ?? '');
		if (hasClass(link, 'anchor')) {
			link.properties['href'] = `${base}${section}/#${sectionOf(href.slice(1)).id}`;
			return;
		}
		const target = sectionAddress(href, base, chapters);
		if (!target) return;
		const id = bookId(target.section, target.id);
		if (!ids.has(id)) return;
		link.properties['href'] = `#${id}`;
		if (target.section !== section && !hasClass(link, 'term')) link.properties['dataChapter'] = chapters.get(target.section);
	});
}
