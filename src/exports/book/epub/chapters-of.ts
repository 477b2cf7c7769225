import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';

/** A chapter of the book as it is bound for one page. */
export interface BookChapter {
	id: string;
	title: string;
	/** The name of its part. */
	part: string;
	tree: Element;
}

const nameOf = (element: Element | undefined) => (element ? toText(element).replaceAll(/\s+/g, ' ').trim() : '');

/** The chapters in the page that holds the whole work, in reading order, with the names of their parts. */
export function chaptersOf(html: string): BookChapter[] {
	const tree: Root = fromHtml(html);
	return selectAll('section:has(> article[data-chapter])', tree).flatMap((part) => {
		const partName = nameOf(select('h2', part));
		return selectAll('article[data-chapter]', part).flatMap((chapter) => {
			const { id } = chapter.properties;
			return typeof id === 'string' ? [{ id, title: nameOf(select('h3', chapter)), part: partName, tree: chapter }] : [];
		});
	});
}

/** Where each id of the book is, by the chapter that holds it. */
export function placesOf(chapters: readonly BookChapter[]) {
	const places = new Map<string, string>();
	for (const { id, tree } of chapters) {
		places.set(id, id);
		for (const { properties } of selectAll('[id]', tree)) if (typeof properties['id'] === 'string') places.set(properties['id'], id);
	}
	return places;
}
