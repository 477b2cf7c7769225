import { expect, test } from 'vitest';
import { sectionIds } from '../../src/outline.ts';
import { pages } from './site-under-test.ts';

const book = pages.find(({ path }) => path === '/all/')?.document;
const all = (selector: string) => [...(book?.querySelectorAll(selector) ?? [])];
const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

test('the book holds every section once, in the order of reading', () => {
	expect(all('article').map(({ id }) => id)).toEqual(sectionIds);
});

test('no two places of the book have the same id', () => {
	const ids = all('[id]').map(({ id }) => id);
	expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('everything that has an id in the text of a section has one in the book, under the name of the section', () => {
	const ids = new Set(all('[id]').map(({ id }) => id));
	const lists = new Set(['figures', 'sources']);
	const missing = pages
		.filter(({ path }) => sectionIds.includes(path.slice(1, -1)) && !lists.has(path.slice(1, -1)))
		.flatMap(({ path, document }) =>
			[...document.querySelectorAll('.body :is(h2, h3, figure, .tabled, tr, dl > div)[id]')].map(({ id }) => `${path.slice(1, -1)}--${id}`),
		)
		.filter((id) => !ids.has(id));
	expect(missing).toEqual([]);
});

test('each chapter says all that the section’s own page says, save the lists that stand elsewhere', () => {
	const paragraphs = (document: Document | undefined, selector: string) =>
		[...(document?.querySelectorAll(selector) ?? [])].map(({ textContent }) => squeezed(textContent));
	for (const id of sectionIds.filter((name) => name !== 'sources')) {
		const own = pages.find(({ path }) => path === `/${id}/`)?.document;
		const bound = new Set(paragraphs(book, `#${id} .body p`));
		expect(
			paragraphs(own, '.body:not(:has(> #sources)) p:not(.embed p)').filter((text) => text !== '' && !bound.has(text)),
			id,
		).toEqual([]);
	}
});

test('charts and tables are numbered one after the other', () => {
	const numbers = (kind: string) =>
		all(':is(figcaption, caption > span) > b')
			.map(({ textContent }) => squeezed(textContent))
			.filter((label) => label.startsWith(kind));
	for (const kind of ['Chart', 'Table']) expect(numbers(kind)).toEqual(numbers(kind).map((_, i) => `${kind} ${i + 1}`));
	expect(numbers('Chart')).toHaveLength(all('article figure').length);
	expect(numbers('Table')).toHaveLength(all('article .tabled[id]').length);
});

test('each chapter has the list of sources that its page has', () => {
	for (const id of sectionIds) {
		const own = pages.find(({ path }) => path === `/${id}/`)?.document;
		expect(all(`#${id} li[id*="--source-"]`), id).toHaveLength(own?.querySelectorAll('li[id^="source-"]').length ?? 0);
	}
});

test('headings step down by one at a time', () => {
	const levels = all('main :is(h1, h2, h3, h4, h5, h6)').map(({ tagName }) => Number(tagName.slice(1)));
	expect(levels[0]).toBe(1);
	expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
});
