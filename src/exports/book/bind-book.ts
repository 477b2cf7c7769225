import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { minifyWhitespace } from 'hast-util-minify-whitespace';
import { bookLinks, type BookPlaces } from './book-links.ts';
import { hasClass } from '../../lib/hast/has-class.ts';
import { bookId } from '../../urls/book-id.ts';
import { nameNotes } from './name-notes.ts';
import { type Bibliography, nameSources } from './name-sources.ts';
import { type Captions, numberCaptions } from './number-captions.ts';
import { idsIn, prefixIds } from './prefix-ids.ts';
import { shiftHeadings } from './shift-headings.ts';

/** What the binding needs to know beside the chapters themselves. */
export interface Binding extends Omit<BookPlaces, 'ids'> {
	bibliography: Bibliography;
}

/** The chapters bound into one text, and what goes into the lists before it. */
export interface Book extends Captions {
	html: string;
}

/** What works on a page of its own only. */
const FURNITURE = new Set(['button', 'copy-picture', 'fieldset', 'form', 'script', 'style', 'template']);

function dropFurniture(tree: Element) {
	visit(tree, 'element', (element, index, parent) => {
		// The mark of the filter by verdict: without the filter it only makes a browser look for one, for minutes when it prints.
		delete element.properties['dataV'];
		if (!parent || index === undefined || (!FURNITURE.has(element.tagName) && !hasClass(element, 'embed'))) return;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
}

/** The chapters: `<article data-chapter id="ecosystem">`. */
function chaptersOf(tree: Root) {
	const chapters: { section: string; tree: Element }[] = [];
	visit(tree, 'element', (element) => {
		const { id, dataChapter } = element.properties;
		if (dataChapter === undefined || typeof id !== 'string' || element.tagName !== 'article') return;
		chapters.push({ section: id, tree: element });
		return SKIP;
	});
	return chapters;
}

/**
 * Binds sections, rendered one after the other, into a book: ids of their own, links within the book, numbered charts and tables,
 * headings below those of the parts, sources by their numbers in the bibliography.
 */
export function bindBook(html: string, { base, chapters, bibliography }: Binding): Book {
	const tree = fromHtml(html, { fragment: true });
	const bound = chaptersOf(tree);
	const captions: Captions = { charts: [], tables: [] };
	const ids = new Set<string>();
	for (const { section, tree: chapter } of bound) {
		dropFurniture(chapter);
		ids.add(section);
		for (const id of idsIn(chapter)) ids.add(bookId(section, id));
	}
	for (const { section, tree: chapter } of bound) {
		prefixIds(chapter, section);
		nameNotes(chapter, chapters.get(section) ?? 0);
		nameSources(chapter, base, bibliography);
		bookLinks(chapter, section, { base, chapters, ids });
		numberCaptions(chapter, captions);
		shiftHeadings(chapter);
	}
	minifyWhitespace(tree);
	return { html: toHtml(tree), ...captions };
}
