/** What a preview says: what the place is called, and the start of what is there. */
export interface PreviewText {
	title: string;
	text: string;
}

/** How much of a text a preview shows, in characters. */
const MOST = 320;

/** What is in a text for the eye or for leading on only. */
const MARKS = 'sup, svg, .anchor, .ref, .small-caps, .note';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words of an element without its source marks and link signs, or without what `rest` selects. */
export function wordsOf(element: Element | null | undefined, rest = MARKS) {
	if (!element) return '';
	const copy = element.ownerDocument.importNode(element, true);
	for (const mark of copy.querySelectorAll(rest)) mark.remove();
	return squeeze(copy.textContent ?? '');
}

/** A text of at most so many characters, cut between words. */
function cut(text: string) {
	return text.length > MOST ? `${text.slice(0, MOST).replace(/[\s,;:–]*\s\S*$/, '')} …` : text;
}

const SMALL = `${MARKS}, small`;

/** The first words under a heading: of charts and tables it takes nothing. */
function wordsUnder(heading: Element) {
	for (let next = heading.nextElementSibling; next && !/^H[1-6]$/.test(next.tagName); next = next.nextElementSibling) {
		if (next.matches('ul, ol')) return [...next.children].map((item) => wordsOf(item)).join('; ');
		const text = next.matches('p, .noted, dl, .short') ? wordsOf(next) : '';
		if (text !== '') return text;
	}
	return '';
}

/** A row of a table: what it is about in its head, and the other cells, each in its words; numbers of sources say nothing here. */
function wordsOfRow(row: Element): PreviewText {
	const head = row.querySelector('th');
	// The statement of a fact says all that the cells say.
	const statement = wordsOf(head?.querySelector('small'));
	if (head && statement !== '') return { title: wordsOf(head, SMALL), text: statement };
	const [first = '', ...cells] = [...row.children]
		.filter((cell) => !cell.matches('[data-head=Source]'))
		.map((cell) => wordsOf(cell, SMALL))
		.filter((words) => words !== '');
	return { title: first, text: cells.join(' · ') };
}

/** Reads out of a page what is at a place of it. */
function read(target: Element): PreviewText {
	if (/^H[1-6]$/.test(target.tagName)) return { title: wordsOf(target), text: wordsUnder(target) };
	const row = target.closest('tr');
	if (row) return wordsOfRow(row);
	const name = target.querySelector('dt');
	if (name) return { title: wordsOf(name), text: wordsOf(target.querySelector('dd'), SMALL) };
	if (target.matches('figure, .tabled')) {
		const caption = target.querySelector('figcaption, caption');
		return { title: wordsOf(caption, SMALL), text: wordsOf(caption?.querySelector('small')) };
	}
	if (target.matches('li')) return { title: wordsOf(target.querySelector('p'), SMALL), text: wordsOf(target.querySelector('small a')) };
	return { title: '', text: wordsOf(target) };
}

/** The start of a page: its title, and its answer in short. */
const readStart = (page: Document): PreviewText => ({
	title: wordsOf(page.querySelector('main h1')),
	text: wordsOf(page.querySelector('main .short') ?? page.querySelector('main p:not(.tools)')),
});

/** What a link to a place of a page shows of it; without an id, or with one that the page lacks, the start of the page. */
export function previewOf(page: Document, id: string): PreviewText {
	const target = id === '' ? null : page.getElementById(id);
	const { title, text } = target && !target.matches('main, body') ? read(target) : readStart(page);
	return { title, text: cut(text) };
}
