import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { sectionIds } from '../../src/outline.ts';
import { pages } from './site-under-test.ts';

/** Lists as long as a book, of which reader views keep the greatest part only. */
const LISTS = ['/glossary/', '/figures/', '/sources/'];

/** A page with fewer characters is not yet written: a reader view takes its citation for the text. */
const WRITTEN = 1000;

const sections = pages.filter(
	({ path, document }) =>
		sectionIds.includes(path.slice(1, -1)) &&
		!LISTS.includes(path) &&
		(document.querySelector('.body')?.textContent ?? '').length > WRITTEN,
);

/** The words of an element, without links to itself. */
const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '');

/** What a reader view keeps of a page, by the reader of Firefox. */
function readerView(html: string) {
	const article = new Readability(parseHTML(html).document).parse();
	return parseHTML(`<!doctype html><html><body>${article?.content ?? ''}</body></html>`).document;
}

describe.each(sections.map(({ path, html, document }) => [path, html, document] as const))(
	'%s in a reader view',
	(_path, html, document) => {
		const view = readerView(html);
		const kept = wordsOf(view.body);

		test.each([
			['headings', 'main .body :is(h2, h3)'],
			['notes', 'main .note p'],
			['sources', 'main .sources > li'],
			['tables', 'main .body table caption, main .body thead'],
			['paragraphs', 'main .body > p, main .noted > p'],
		])('keeps its %s, in order', (_what, selector) => {
			let from = 0;
			const lost: string[] = [];
			for (const element of document.querySelectorAll(selector)) {
				const at = kept.indexOf(wordsOf(element), from);
				if (at < 0) lost.push((element.textContent ?? '').trim().slice(0, 100));
				else from = at;
			}
			expect(lost).toEqual([]);
		});
	},
);

describe.each(pages.map(({ path, document }) => [path, document] as const))('%s without the style of the page', (_path, document) => {
	test('each icon and chart has a size of its own', () => {
		const sizeless = [...document.querySelectorAll('svg:not([width][height])')];
		expect(sizeless.map(({ outerHTML }) => outerHTML.slice(0, 120))).toEqual([]);
	});

	test('one form of each chart is shown', () => {
		const faults = [...document.querySelectorAll('figure.chart:has(> svg)')].filter(
			(figure) => figure.querySelectorAll(':scope > svg:not([display=none])').length !== 1,
		);
		expect(faults.map(({ id }) => id)).toEqual([]);
	});
});
