import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { innerLinks } from '../../src/postbuild/links/check-links.ts';
import { basePath as base } from '../../src/config.ts';
import { folder, onEveryPage, pages } from './site-under-test.ts';

const ids = new Map(pages.map(({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]));
const leadsSomewhere = (path: string, fragment: string) => {
	const target = ids.get(path);
	return target ? fragment === '' || target.has(fragment) : path !== '' && existsSync(join(folder, path));
};

onEveryPage('links within the site lead to a page and a place that exist', (page) => {
	const links = innerLinks(page, base);
	expect(links.length).toBeGreaterThan(0);
	expect(links.filter(({ path, fragment }) => !leadsSomewhere(path, fragment)).map(({ href }) => href)).toEqual([]);
});

onEveryPage('links to elsewhere are safe', ({ document }) => {
	const outer = [...document.querySelectorAll('a[href*=":"]')].map((link) => link.getAttribute('href') ?? '');
	expect(outer.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
});

test('every page can be reached from the front page', () => {
	const links = new Map(pages.map((page) => [page.path, innerLinks(page, base).map(({ path }) => path)]));
	const seen = new Set(['/']);
	for (const path of seen) for (const next of links.get(path) ?? []) if (links.has(next)) seen.add(next);
	expect([...links.keys()].filter((path) => path !== '/404.html' && !seen.has(path))).toEqual([]);
});
