import type { Element, ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { SKIP, visit } from 'unist-util-visit';
import { toXml } from 'xast-util-to-xml';
import { hasClass } from '../../../lib/hast/has-class.ts';
import { classesOf } from '../../charts/chart-drawing.ts';
import { colourOf } from '../../charts/colours.ts';
import { lookAttributes } from '../../charts/look-attributes.ts';
import type { BookChapter } from './chapters-of.ts';

/** Works on a page in a browser only, or repeats what the book says elsewhere. */
const DROPPED = new Set(['button', 'fieldset', 'form', 'input', 'script', 'style', 'template', 'search', 'nav']);

/** Kept attributes; classes, data and widgets' states mean nothing outside the site. */
const KEPT =
	/^(?:id|href|src|alt|lang|dateTime|scope|colSpan|rowSpan|role|title|value|start|reversed|aria[A-Z]\w*|viewBox|xmlns|fill\w*|stroke\w*|width|height|[dxyr]|[xy][12]|c[xy]|r[xy]|points|transform|textAnchor|patternUnits|patternTransform|markerEnd|refX|refY|orient)$/;

/** The colour of the site’s paper; a book has paper of its own. */
const PAPER = colourOf('paper', 'light');

const widthOf = (svg: Element) => Number(String(svg.properties['viewBox'] ?? '0 0 0 0').split(' ')[2]);

/** A page of a book is about this wide, in the pixels of the charts. */
const PAGE = 600;

/** Of a chart drawn for several widths the one that fits a page. */
function onlyOneForm(figure: Element) {
	const forms = figure.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'svg');
	const [best] = forms.toSorted((a, b) => Math.abs(widthOf(a) - PAGE) - Math.abs(widthOf(b) - PAGE));
	figure.children = figure.children.filter((child) => child === best || !forms.some((form) => form === child));
}

function setLooks(element: Element) {
	for (const [name, value] of Object.entries(lookAttributes(classesOf(element), 'light')))
		element.properties[name] = value === PAPER ? '#ffffff' : value;
	if (element.tagName === 'svg') {
		if (element.properties['role'] !== 'img') delete element.properties['role'];
		// Readers of books follow no links in a drawing; the table below it has the same words.
		visit(element, 'element', (part) => void (part.tagName === 'a' && Object.assign(part, { tagName: 'g', properties: {} })));
		const [, , width = '', height = ''] = String(element.properties['viewBox'] ?? '').split(' ');
		Object.assign(element.properties, { width, height });
	}
}

/** Numbers in the text that lead to a source, and the sources themselves, as notes that open where they are read. */
function markNotes(element: Element) {
	if (element.tagName === 'a' && /^#.*--source-\d+$/.test(String(element.properties['href']))) {
		element.properties['epubType'] = 'noteref';
		element.properties['role'] = 'doc-noteref';
	}
	if (element.tagName === 'ol' && hasClass(element, 'sources')) {
		element.tagName = 'section';
		element.properties = { epubType: 'footnotes', role: 'doc-endnotes' };
		for (const item of element.children) {
			if (item.type !== 'element') continue;
			item.tagName = 'aside';
			const { id } = item.properties;
			item.properties = { ...(id === undefined ? {} : { id }), epubType: 'footnote', role: 'doc-footnote' };
		}
	}
}

/** Folded parts are open in a book. */
function unfold(element: Element) {
	if (element.tagName === 'details') element.tagName = 'div';
	if (element.tagName === 'summary') element.tagName = 'p';
}

/**
 * A link within the book leads to the file of its chapter, one to the site keeps its full address.
 * @param places the chapter that holds each id of the book
 */
function linkTo(href: string, own: string, places: ReadonlyMap<string, string>, site: string) {
	if (!href.startsWith('#')) return new URL(href, site).href;
	const id = href.slice(1);
	const chapter = places.get(id);
	if (chapter === undefined) return new URL(`all/${href}`, site).href;
	return chapter === own ? href : `${chapter}.xhtml${id === chapter ? '' : href}`;
}

function clean(tree: Element, own: string, places: ReadonlyMap<string, string>, site: string) {
	visit(tree, 'element', (element, index, parent) => {
		if (parent && index !== undefined && (DROPPED.has(element.tagName) || hasClass(element, 'anchor'))) {
			parent.children.splice(index, 1);
			return [SKIP, index];
		}
		if (element.tagName === 'figure') onlyOneForm(element);
		markNotes(element);
		unfold(element);
		setLooks(element);
		if (typeof element.properties['href'] === 'string') element.properties['href'] = linkTo(element.properties['href'], own, places, site);
		element.properties = Object.fromEntries(Object.entries(element.properties).filter(([name]) => KEPT.test(name) || name === 'epubType'));
		return undefined;
	});
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The frame of every file of the book. */
export const xhtmlPage = (title: string, body: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="book.css"/></head>
<body>${body}</body>
</html>
`;

/** A chapter as a file of the book. @param site the address of the site, with a slash at its end */
export function chapterToXhtml({ id, title, tree }: BookChapter, places: ReadonlyMap<string, string>, site: string) {
	const article: Element = structuredClone(tree);
	clean(article, id, places, site);
	article.tagName = 'section';
	article.properties = { id, epubType: 'chapter', role: 'doc-chapter', ariaLabel: title };
	visit(article, 'element', (element) => {
		const level = /^h([3-6])$/.exec(element.tagName)?.[1];
		if (level !== undefined) element.tagName = `h${Number(level) - 2}`;
	});
	const xml = toXml(toXast({ type: 'element', tagName: 'div', properties: {}, children: [article satisfies ElementContent] }));
	return xhtmlPage(title, xml.replaceAll('epubType=', 'epub:type=').replaceAll('epub-type=', 'epub:type='));
}
