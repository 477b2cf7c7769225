import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sectionIds } from '../../src/outline.ts';
import { folder, pages, readSiteFile, root } from './site-under-test.ts';

const worker = readSiteFile('sw.js');

/** The list that the worker keeps, as the build wrote it there. */
const kept: { url: string; integrity: string }[] = JSON.parse(/\[\{"[^\]]*"integrity"[^\]]*\}\]/.exec(worker)?.[0] ?? '[]');

const fileOf = (url: string) => (url === './' ? 'index.html' : url.replace(/\/$/, '/index.html'));

const urls = kept.map(({ url }) => url);

test('every page is kept', () => {
	expect(urls).toEqual(expect.arrayContaining(pages.map(({ path }) => path.slice(1) || './')));
	expect(urls).toEqual(expect.arrayContaining(['./', 'search/', 'all/', '404.html', ...sectionIds.map((id) => `${id}/`)]));
});

test('each kept file has the bytes that the worker expects', () => {
	for (const { url, integrity } of kept) {
		const digest = createHash('sha256')
			.update(readFileSync(join(folder, fileOf(url))))
			.digest('base64');
		expect(integrity, url).toBe(`sha256-${digest}`);
	}
});

test('every script and font is kept, in one place each', () => {
	const scripts = pages.flatMap(({ document }) =>
		[...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? ''),
	);
	for (const script of new Set(scripts))
		expect(
			urls.some((url) => script.endsWith(`/${url}`)),
			script,
		).toBe(true);
	expect(new Set(urls).size).toBe(urls.length);
});

test('social cards, citations and data files are not kept', () => {
	expect(urls.filter((url) => /^(?:og|cite)\/|^data\/.|\.(?:csv|bib|ris|md|txt)$/.test(url))).toEqual([]);
});

test('a visit keeps less than 3 MB, and the site says how much', () => {
	const packed = kept.reduce((sum, { url }) => sum + gzipSync(readFileSync(join(folder, fileOf(url)))).length, 0);
	const said = JSON.parse(readSiteFile('offline/size.json'));
	expect(packed).toBeLessThan(3_000_000);
	expect(said).toMatchObject({ files: kept.length, packed });
});

test('a visit asks for no more than 150 files ahead', () => {
	expect(kept.length).toBeLessThan(150);
	expect(urls.includes('search/fragments.json')).toBe(true);
});

test('the worker is one small file that fetches no other script', () => {
	expect(worker).not.toMatch(/importScripts|\beval\(|new Function|https?:\/\/(?!bit\.ly)/);
	expect(brotliCompressSync(worker).length).toBeLessThan(14_336);
	expect(statSync(join(folder, 'sw.js')).size).toBeLessThan(60_000);
});

test.each(pages.filter(({ path }) => path !== '/search/').map(({ path, document }) => [path, document] as const))(
	'%s fetches less than 2 kB of script by itself, the part that keeps the site offline included',
	(_path, document) => {
		const scripts = [...document.querySelectorAll('script:not([type*=json], [type=speculationrules])')].map(
			({ textContent }) => textContent ?? '',
		);
		const sources = [...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '');
		const later = urls.filter((url) => url.startsWith('assets/offline.'));
		expect(later).toHaveLength(1);
		const fetched = [...sources, ...later].map((source) => readSiteFile(source.replace(/^.*\/assets\//, 'assets/')));
		const sizes = [...scripts.filter(Boolean), ...fetched].map((script) => brotliCompressSync(script).length);
		// The path below which the site stands is written into the script; its letters are the host's choice.
		const path = new URL(root).pathname.length - 1;
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(2048 + path);
	},
);
