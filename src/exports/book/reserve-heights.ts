import type { Element, ElementContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';
import { countCharacters } from '../../lib/hast/count-characters.ts';
import { hasClass } from '../../lib/hast/has-class.ts';

/** What makes a chapter tall, counted. */
export interface ChapterContent {
	/** Characters of text outside tables, charts and lists of sources. */
	prose: number;
	charts: number;
	/** Rows of tables. */
	rows: number;
	/** Characters in those rows. */
	cells: number;
	/** Entries of lists of sources. */
	sources: number;
}

/** What each part of a chapter adds to its height, in rem, from the window’s width in the query upwards; fitted to the chapters as browsers draw them. */
const HEIGHTS: readonly { query: string; of: ChapterContent }[] = [
	{ query: 'screen', of: { prose: 0.069, charts: 51.5, rows: 0.6, cells: 0.056, sources: 6.3 } },
	{ query: 'screen and (width >= 40rem)', of: { prose: 0.042, charts: 41.4, rows: 0.74, cells: 0.034, sources: 3.78 } },
	{ query: 'screen and (width >= 60rem)', of: { prose: 0.045, charts: 35.6, rows: 1.66, cells: 0.022, sources: 3.7 } },
];

/** Counts what a chapter holds. */
export function chapterContent(chapter: Element): ChapterContent {
	const content: ChapterContent = { prose: 0, charts: 0, rows: 0, cells: 0, sources: 0 };
	const count = (node: ElementContent, inSources: boolean) => {
		if (node.type === 'text' && !inSources) content.prose += countCharacters(node.value);
		if (node.type !== 'element') return;
		if (node.tagName === 'figure') content.charts++;
		else if (inSources && node.tagName === 'li') content.sources++;
		else if (node.tagName === 'tr') {
			content.rows++;
			content.cells += countCharacters(toText(node));
		} else if (node.tagName !== 'svg') for (const child of node.children) count(child, inSources || hasClass(node, 'sources'));
	};
	count(chapter, false);
	return content;
}

const PARTS = ['prose', 'charts', 'rows', 'cells', 'sources'] as const satisfies readonly (keyof ChapterContent)[];

const rem = (content: ChapterContent, of: ChapterContent) => Math.round(PARTS.reduce((sum, part) => sum + content[part] * of[part], 0));

/** Lists so long that a part of them is laid out by itself. */
const LISTS = ['fold', 'sources', 'entries'];

/** What a chapter and each of its long lists hold, by the selectors that find them. */
export function roomsOf(id: string, chapter: Element) {
	const rooms = new Map([[`#${id}`, chapterContent(chapter)]]);
	visit(chapter, 'element', (element, index, parent) => {
		const list = LISTS.find((name) => hasClass(element, name));
		if (index === undefined || !parent || list === undefined) return;
		const place = parent.children.slice(0, index + 1).filter(({ type }) => type === 'element').length;
		rooms.set(`#${id} .${list}:nth-child(${place})`, chapterContent(element));
		return SKIP;
	});
	return rooms;
}

/**
 * The style that keeps room for what a browser has not laid out yet: with it, it lays out only what is near the reader.
 * @param rooms what stands there, by its selector
 */
export const reservedHeights = (rooms: ReadonlyMap<string, ChapterContent>) =>
	HEIGHTS.map(
		({ query, of }) =>
			`@media ${query}{${[...rooms].map(([selector, content]) => `${selector}{contain-intrinsic-height:auto ${rem(content, of)}rem}`).join('')}}`,
	).join('\n');
