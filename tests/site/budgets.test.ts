import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { basePath as base } from '../../src/config.ts';
import { memoize } from '../../src/lib/memoize.ts';
import { folder, pages, onEveryPage } from './site-under-test.ts';

/** What a page may weigh with its style sheet, in bytes as sent: enough for one round trip of a new connection. */
const PAGE = 14_336;

/** A page with charts may weigh half as much again. */
const CHARTS = 21_504;

/**
 * Lists are as long as their data, and some sections answer more than the common budget holds.
 * Each has a budget of its own, close above what it weighs: it may shrink, and a leap is seen.
 */
const OWN: Readonly<Record<string, number>> = {
	// Lists.
	'/figures/': 139_264,
	'/sources/': 98_304,
	'/glossary/': 33_280,
	'/source-check/': 31_232,
	'/data/': 20_480,
	'/data/explore/': 25_600,
	'/search/': 23_040,
	'/platforms/': 24_832,
	'/acquisitions/': 28_672,
	'/all/': 266_240,
	// Text of more than 900 words, or with many sources.
	'/about/': 15_360,
	'/amazon-business-model/': 15_872,
	'/cainiao/': 16_128,
	'/cash-and-capital/': 21_760,
	'/china-commerce/': 23_552,
	'/cloud/': 24_064,
	'/competition/': 22_016,
	'/core-values/': 15_360,
	'/digital-media/': 15_360,
	'/distribution/': 17_920,
	'/ecosystem/': 22_272,
	'/history/': 21_760,
	'/introduction/': 15_872,
	'/key-highlights/': 18_432,
	'/local-consumer-services/': 22_528,
	'/marketing/': 18_432,
	'/organization/': 24_832,
	'/regulation/': 19_456,
	'/results/': 27_136,
	'/revenue-model/': 23_552,
	'/risks/': 19_200,
	'/segments/': 23_552,
	'/snapshot/': 17_408,
	'/value-proposition/': 18_432,
};

/** Script that runs before the reader does anything. */
const SCRIPT = 2_048;

/** Script of the page that draws what its reader chooses, in all. */
const EXPLORER = 12_288;

const sent = memoize((text: string) => brotliCompressSync(text).length);

const budgetOf = (path: string, document: Document) => OWN[path] ?? (document.querySelector('figure svg') ? CHARTS : PAGE);

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
	expect(sent(html), 'bytes: shorten the page, or raise its line in OWN').toBeLessThanOrEqual(budgetOf(path, document));
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

test('every page that has a budget of its own exists, and needs it', () => {
	const needless = Object.keys(OWN).filter((path) => {
		const page = pages.find((each) => each.path === path);
		return !page || sent(page.html) <= (page.document.querySelector('figure svg') ? CHARTS : PAGE);
	});
	expect(needless).toEqual([]);
});
