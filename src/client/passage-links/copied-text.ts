/** What is drawn for the eye or leads on: it is no part of the words. */
const LEFT_OUT = 'sup, svg, nav, button, script, style, template, .anchor, .ref, .sr-only, [hidden], details:not([open]) > :not(summary)';

const PARAGRAPHS = 'blockquote, dl, figure, h1, h2, h3, h4, h5, h6, ol, p, table, ul';
const LINES = 'article, aside, caption, dd, details, div, dt, fieldset, figcaption, header, li, main, section, summary, tr';

/** Line and paragraph separators stand for the edges of blocks until all are known: neighbours share one. */
const [LINE, PARAGRAPH] = ['\u2028', '\u2029'] as const;

/** The words of a cell in one line; a number with the minus sign that spreadsheets read. */
const wordsOfCell = (cell: Element) =>
	readText(cell)
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^−(?=\d)/, '-');

function readText(node: Node): string {
	if (node instanceof Text) return node.data.replace(/\s+/g, (space) => (/[^\u00a0\u202f]/.test(space) ? ' ' : space));
	const isRow = node instanceof HTMLTableRowElement;
	const text = isRow ? [...node.cells].map(wordsOfCell).join('\t') : [...node.childNodes].map(readText).join('');
	if (!(node instanceof Element)) return text;
	if (node.matches('br')) return LINE;
	if (node.matches('small')) return ` ${text} `;
	const edge = node.matches(PARAGRAPHS) ? PARAGRAPH : node.matches(LINES) ? LINE : '';
	return edge + text + edge;
}

/** What of the page is in a range, without source numbers, letters of notes, links to headings and charts. */
function cleanCopy(range: Range) {
	const box = document.createElement('div');
	const { commonAncestorContainer: around } = range;
	const row = around instanceof Element ? around.closest('tr') : null;
	const table = around instanceof Element && !around.closest('td, th, caption') ? around.closest('table') : null;
	// Cells without their row, and rows without their table, are no cells and rows any more.
	const inner = [...(table ? ['table'] : []), ...(table && row ? ['tr'] : [])].reduce<Element>(
		(outer, tag) => outer.appendChild(document.createElement(tag)),
		box,
	);
	inner.append(range.cloneContents());
	for (const rest of box.querySelectorAll(LEFT_OUT)) rest.remove();
	return box;
}

const withoutEdges = (text: string) =>
	text
		.replace(/ *[\u2028\u2029][ \u2028\u2029]*/g, (edges) => (edges.includes(PARAGRAPH) ? '\n\n' : '\n'))
		.replace(/ {2,}/g, ' ')
		.trim();

/** The words of a range as they are pasted: a line for each block and each row of a table, whose cells are parted by tabs. */
export const textOf = (range: Range) => withoutEdges(readText(cleanCopy(range)));

/** The same with its marks, tables with a number or a text in each cell. */
function htmlOf(range: Range) {
	const box = cleanCopy(range);
	for (const cell of box.querySelectorAll('td, th')) cell.textContent = wordsOfCell(cell);
	for (const link of box.querySelectorAll('a')) link.setAttribute('href', link.href);
	for (const element of box.querySelectorAll('*'))
		for (const { name } of [...element.attributes])
			if (!['href', 'lang', 'colspan', 'rowspan', 'scope'].includes(name)) element.removeAttribute(name);
	return box.innerHTML;
}

/** Copies what is selected in the text clean. */
export function copyClean(event: ClipboardEvent) {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || !event.clipboardData || document.activeElement?.matches('input, textarea')) return;
	// Firefox selects cells of a table each as a range of its own.
	const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
	if (!ranges.every(({ commonAncestorContainer: at }) => (at instanceof Element ? at : at.parentElement)?.closest('main'))) return;
	event.clipboardData.setData('text/plain', ranges.map(textOf).join('\n'));
	event.clipboardData.setData('text/html', ranges.map(htmlOf).join(''));
	event.preventDefault();
}
