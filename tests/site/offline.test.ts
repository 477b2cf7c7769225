import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sectionIds } from '../../src/outline.ts';
import { listFiles } from '../../src/postbuild/worker/write-worker.ts';
import { folder, pages, readSiteFile } from './site-under-test.ts';

const { bytes, files } = listFiles(folder);
const paths = files.map(([path]) => path);

test('the list says what the copy holds, byte for byte, as the site stands', () => {
	expect(JSON.parse(readSiteFile('offline/files.json'))).toEqual({ bytes, files });
});

test('the copy holds every page, script and font, and what search needs, each once', () => {
	const scripts = pages.flatMap(({ document }) =>
		[...document.querySelectorAll('script[src]')].map((script) => (script.getAttribute('src') ?? '').replace(/^.*\/assets\//, 'assets/')),
	);
	const needed = [...pages.map(({ path }) => path.slice(1)), ...sectionIds.map((id) => `${id}/`), ...scripts, 'search/fragments.json'];
	expect(needed.filter((path) => !paths.includes(path))).toEqual([]);
	expect(new Set(paths).size).toBe(paths.length);
});

test('pages come after what they ask for', () => {
	expect(paths.findIndex((path) => path === '' || path.endsWith('/'))).toBeGreaterThan(
		paths.findLastIndex((path) => /^(?:assets|pagefind|search)\/./.test(path) && !path.endsWith('/')),
	);
});

test('of data files it holds the series that are explored alone, no social cards and no citations, and it is small', () => {
	expect(paths.filter((path) => /^(?:og|cite)\/|^data\/(?!explore\/$|series\.json$).|\.(?:csv|bib|ris|md|txt)$/.test(path))).toEqual([]);
	expect(bytes).toBeLessThan(4_000_000);
	expect(paths.length).toBeLessThan(250);
});

test('the worker is one small file that fetches no other script', () => {
	const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
	expect(worker).not.toMatch(/importScripts|\beval\(|new Function|https?:\/\/(?!bit\.ly)/);
	expect(brotliCompressSync(worker).length).toBeLessThan(6_144);
});
