import { describe, expect, test } from 'vitest';
import { pages } from './site-under-test.ts';

/** The accessible name of a link, a heading or a table, as far as this site gives names: by a label, by another element, or by its text. */
function nameOf(element: Element, document: Document) {
	const by = element.getAttribute('aria-labelledby');
	const named = by === null ? element : document.getElementById(by);
	return (element.getAttribute('aria-label') ?? named?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The words that are seen: without links to the element itself, which have no text of their own. */
const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** In the book, notes of many chapters share a letter; in lists, the row of an entry tells entries of one name apart. */
const WITH_CONTEXT = ['/all/', '/search/', '/data/', '/data/explore/', '/figures/', '/sources/'];

describe.each(pages.map(({ path, document }) => [path, document] as const))('%s', (path, document) => {
	test('links of one name lead to one place', () => {
		const targets = new Map<string, Set<string>>();
		// An entry of a list of sources tells its links apart, and a term leads to the glossary wherever it is.
		for (const link of document.querySelectorAll('a[href]:not(.sources li a, .term)')) {
			// What a list of the page’s own headings holds is told apart by the name of the list.
			const list = link.closest('nav')?.getAttribute('aria-label') ?? '';
			const name = `${list === 'On this page' ? `${list}: ` : ''}${nameOf(link, document)}`;
			targets.set(name, (targets.get(name) ?? new Set()).add(link.getAttribute('href') ?? ''));
		}
		if (!WITH_CONTEXT.includes(path))
			expect(
				[...targets].filter(([, hrefs]) => hrefs.size > 1).map(([name, hrefs]) => `${name}: ${[...hrefs].slice(0, 3).join(' ')}`),
			).toEqual([]);
	});

	test('the name of a heading is its words', () => {
		const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
		const labelled = headings.filter((heading) => heading.querySelector('a[aria-label]') && nameOf(heading, document) !== wordsOf(heading));
		expect(labelled.map(({ outerHTML }) => outerHTML)).toEqual([]);
		expect(headings.filter((heading) => heading.querySelector('a[aria-label]') && !heading.hasAttribute('aria-label'))).toEqual([]);
	});

	test('a table with a caption is named by its words', () => {
		const tables = [...document.querySelectorAll('table:has(caption a)')];
		expect(
			tables
				.filter((table) => nameOf(table, document) !== wordsOf(table.querySelector('caption') ?? table))
				.map(({ outerHTML }) => outerHTML.slice(0, 200)),
		).toEqual([]);
	});

	test('names of brands and of the site are not translated where they are listed', () => {
		const names = document.querySelectorAll(':is([id$=table-platforms], [id$=table-acquisitions], [id$=table-people]) tr[id] > th');
		expect([...names].filter((name) => !name.querySelector('span[translate=no]')).map(({ outerHTML }) => outerHTML)).toEqual([]);
		expect(document.querySelector('header > a[href="/"]:not([translate=no])')).toBeNull();
	});

	test('Chinese names are not translated', () => {
		expect([...document.querySelectorAll('[lang^=zh]:not([translate=no])')].map(({ outerHTML }) => outerHTML)).toEqual([]);
	});
});
