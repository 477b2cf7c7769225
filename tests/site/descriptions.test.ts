import { expect, test } from 'vitest';
import { attribute, pages, onEveryPage } from './site-under-test.ts';

const twice = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

const descriptionOf = (document: Document) => attribute(document, 'meta[name="description"]', 'content');

test('no two pages have the same title', () => {
	expect(twice(pages.map(({ document }) => document.title))).toEqual([]);
});

test('no two pages have the same description', () => {
	expect(twice(pages.map(({ document }) => descriptionOf(document)))).toEqual([]);
});

onEveryPage('has a title', ({ document }) => {
	expect(document.title.trim()).not.toBe('');
});

onEveryPage('has a description of 40 to 160 characters', ({ document }) => {
	const { length } = descriptionOf(document);
	expect(length).toBeGreaterThanOrEqual(40);
	expect(length).toBeLessThanOrEqual(160);
});

onEveryPage('says which language it is in', ({ document }) => {
	expect(document.documentElement.getAttribute('lang')).toBe('en');
});
