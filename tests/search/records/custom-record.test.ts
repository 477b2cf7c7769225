import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { indexPage } from '../../../src/search/records/index-page.ts';
import type { SearchRecord } from '../../../src/search/records/records.ts';
import { record } from '../fake-finder.ts';

const pageOf = (entry: SearchRecord) => parseHTML(indexPage(entry)).document;

const textOf = (entry: SearchRecord) => pageOf(entry).body.textContent ?? '';

test.each([
	['B2C', 'B2B/B2C sites', /(?:^|\s)B2C\s/],
	['853062', 'RMB 853,062 million', /(?:^|\s)853062(?:\s|$)/],
	['eleme', 'Ele.me delivers', /(?:^|\s)eleme(?:\s|$)/],
])('“%s” is found in “%s”', (_word, text, pattern) => {
	expect(textOf(record('section', '/a/', 'Sites', text))).toMatch(pattern);
});

test('a heading weighs more than text', () => {
	const weights = [...pageOf(record('section', '/a/', 'Sites', 'Many.')).querySelectorAll('[data-pagefind-weight]')];
	expect(weights.find((element) => element.textContent?.startsWith('Sites'))?.getAttribute('data-pagefind-weight')).toBe('10');
	expect(weights.some((element) => element.textContent?.includes('Many.'))).toBe(false);
});

test('markup in a text stays text', () => {
	const page = pageOf(record('section', '/a/', '<b>"Sites" & more</b>', '<script>alert(1)</script>'));
	expect(page.querySelector('b, script')).toBeNull();
	expect(page.querySelector('[data-pagefind-meta^=title]')?.getAttribute('content')).toBe('<b>"Sites" & more</b>');
});
