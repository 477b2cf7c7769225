import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { basePath as base } from '../../src/config.ts';
import { sectionIds } from '../../src/outline.ts';
import { folder, pages, onEveryPage } from './site-under-test.ts';

/** What a page may weigh with its style sheet, in bytes as sent: enough for one round trip of a new connection. */
const PAGE = 14_336;

/** A page with charts may weigh half as much again. */
const CHARTS = 21_504;

/** The lists are as long as their data; each has a budget of its own. */
const LISTS: Readonly<Record<string, number>> = {
	// The whole lists of brands and purchases, and the recap that answers for fifty-eight statements.
	'/platforms/': 22_016,
	'/acquisitions/': 23_552,
	'/key-highlights/': 18_432,
	'/glossary/': 22_528,
	'/figures/': 137_216,
	'/sources/': 45_056,
	'/source-check/': 31_744,
	'/data/': 15_360,
	'/data/explore/': 26_624,
	'/search/': 17_920,
	'/all/': 180_224,
};

/** Script that runs before the reader does anything. */
const SCRIPT = 2_048;

/** Script of the page that draws what its reader chooses, in all. */
const EXPLORER = 12_288;

const sent = (text: string | Buffer) => brotliCompressSync(text).length;

const budgetOf = (path: string, document: Document) => LISTS[path] ?? (document.querySelector('figure svg') ? CHARTS : PAGE);

const read = (address: string) =>
	readFileSync(join(folder, new URL(address, `http://site.invalid${base}`).pathname.slice(base.length)), 'utf8');

/** A module with all that it imports at once; what it imports later, on the reader's first move, is not counted. */
function withImports(address: string, seen = new Map<string, string>()): Map<string, string> {
	if (seen.has(address)) return seen;
	const code = read(address);
	seen.set(address, code);
	for (const [, from = ''] of code.matchAll(/(?:^|[;}\s])import\s*(?:[\w*${}\s,]+from\s*)?["']([^"']+)["']/g)) {
		withImports(new URL(from, `http://site.invalid${address}`).pathname, seen);
	}
	return seen;
}

function scriptsOf(document: Document) {
	const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')];
	const fetched = new Map<string, string>();
	for (const script of scripts) {
		const source = script.getAttribute('src');
		if (source !== null) withImports(source, fetched);
	}
	return [...fetched.values(), ...scripts.flatMap(({ textContent }) => textContent?.trim() || [])];
}

onEveryPage('arrives with its style sheet within its budget', ({ path, html, document }) => {
	expect(sent(html)).toBeLessThanOrEqual(budgetOf(path, document));
});

onEveryPage('fetches no style sheet', ({ document }) => {
	expect(document.querySelector('link[rel=stylesheet]')).toBeNull();
});

// Whoever opens the search page has reached for the search: there it is fetched at once.
onEveryPage(
	'runs at most 2 kB of script before the reader does anything',
	({ document }) => {
		expect(scriptsOf(document).reduce((sum, code) => sum + sent(code), 0)).toBeLessThanOrEqual(SCRIPT);
	},
	pages.filter(({ path }) => path !== '/search/' && path !== '/data/explore/'),
);

test('the explorer’s script stays below 12 kB', () => {
	const document = pages.find(({ path }) => path === '/data/explore/')?.document;
	expect(document && scriptsOf(document).reduce((sum, code) => sum + sent(code), 0)).toBeLessThanOrEqual(EXPLORER);
});

test('every list that has a budget of its own exists', () => {
	expect(Object.keys(LISTS).filter((path) => !pages.some((page) => page.path === path))).toEqual([]);
	expect(Object.keys(LISTS).filter((path) => sectionIds.includes(path.slice(1, -1)))).toHaveLength(7);
});
