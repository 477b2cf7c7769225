import { describe, expect, test } from 'vitest';
import { attribute, pages } from './site-under-test.ts';

const twice = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

const descriptionOf = (document: Document) => attribute(document, 'meta[name="description"]', 'content');

test('no two pages have the same title', () => {
	expect(twice(pages.map(({ document }) => document.title))).toEqual([]);
});

test('no two pages have the same description', () => {
	expect(twice(pages.map(({ document }) => descriptionOf(document)))).toEqual([]);
});

describe.each(pages.map(({ path, document }) => [path, document] as const))('%s', (_path, document) => {
	test('has a title', () => {
		expect(document.title.trim()).not.toBe('');
	});

	test('has a description of 40 to 160 characters', () => {
		const { length } = descriptionOf(document);
		expect(length).toBeGreaterThanOrEqual(40);
		expect(length).toBeLessThanOrEqual(160);
	});

	test('says which language it is in', () => {
		expect(document.documentElement.getAttribute('lang')).toBe('en');
	});
});
