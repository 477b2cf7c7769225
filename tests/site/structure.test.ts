import { expect, test } from 'vitest';
import { sectionIds } from '../../src/outline.ts';
import { pages, onEveryPage } from './site-under-test.ts';

const paths = new Set(pages.map(({ path }) => path));

test('every section of the outline is a page', () => {
	expect(sectionIds.filter((id) => !paths.has(`/${id}/`))).toEqual([]);
});

test('so are the front page, the search, the whole work and the page for lost readers', () => {
	expect(['/', '/search/', '/all/', '/404.html'].filter((path) => !paths.has(path))).toEqual([]);
});

onEveryPage('has one main heading', ({ document }) => {
	expect(document.querySelectorAll('h1')).toHaveLength(1);
});

onEveryPage('has one main part, to which the first link skips', ({ document }) => {
	expect(document.querySelectorAll('main')).toHaveLength(1);
	expect(document.querySelector('body a')?.getAttribute('href')).toBe(`#${document.querySelector('main')?.id}`);
});

onEveryPage('skips no level of heading', ({ document }) => {
	const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
	expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
});

onEveryPage('has no empty heading', ({ document }) => {
	expect([...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(({ textContent }) => !textContent?.trim())).toEqual([]);
});

onEveryPage('gives each id once, in lower-case ASCII', ({ document }) => {
	const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
	expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
	expect(ids.filter((id) => !/^[a-z0-9]+(?:[-.][a-z0-9]+|--[a-z0-9]+)*$/.test(id))).toEqual([]);
});

onEveryPage('has no style typed into an element, and no handler', ({ document }) => {
	const styled = [...document.querySelectorAll('*')].filter(({ attributes }) =>
		[...attributes].some(({ name }) => name === 'style' || name.startsWith('on')),
	);
	expect(styled.map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([]);
});

onEveryPage('a field for text takes words as they are typed, and names its key', ({ document }) => {
	for (const field of document.querySelectorAll('input[type=search], input[type=text]')) {
		for (const name of ['autocapitalize', 'autocorrect', 'autocomplete']) expect(field.getAttribute(name), field.outerHTML).toBe('off');
		expect(field.getAttribute('spellcheck'), field.outerHTML).toBe('false');
		expect(field.getAttribute('enterkeyhint'), field.outerHTML).toMatch(/^(?:search|go|done)$/);
	}
});

onEveryPage('hides no caption itself: screen readers would count it as a row', ({ document }) => {
	expect([...document.querySelectorAll('caption.sr-only')].map(({ outerHTML }) => outerHTML)).toEqual([]);
});
