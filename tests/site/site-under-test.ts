import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { BuiltPage } from '../../src/lib/built-page.ts';
import { eachPage } from '../../src/postbuild/built-site.ts';
import { basePath, outDir, siteUrl } from '../../src/config.ts';

/** The folder of the built site that is tested. */
export const folder = outDir;

/** The address under which the site says it stands. */
export const root = siteUrl + basePath;

/** A built page with what scripts see of it. */
export interface TestedPage extends BuiltPage {
	document: Document;
}

export const pages: readonly TestedPage[] = await Array.fromAsync(eachPage(folder), (page) => ({
	...page,
	document: parseHTML(page.html).document,
}));

/** A file of the site as text, by its path below the root. */
export const readSiteFile = (path: string) => readFileSync(join(folder, path), 'utf8');

const idsOf = new Map(pages.map(({ path, ids }) => [path, ids]));

/** Whether an absolute address leads to a page or file of this site and, if it has a fragment, to an id there. */
export function isOnSite(address: string) {
	if (!address.startsWith(root)) return false;
	const url = new URL(address);
	const path = `/${decodeURIComponent(url.pathname.slice(basePath.length))}`;
	const known = idsOf.get(path);
	if (!known) return existsSync(join(folder, path)) && url.hash === '';
	return url.hash === '' || known.has(decodeURIComponent(url.hash.slice(1)));
}

/** The value of an attribute of the one element that fits a selector. */
export const attribute = (document: Document, selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? '';

/** One test for many things, by name: it names each that fails, with what is wrong there. */
export function onEach<T>(name: string, things: Iterable<readonly [string, T]>, check: (thing: T) => void | Promise<void>) {
	test(name, async () => {
		const all = [...things];
		expect(all.length).toBeGreaterThan(0);
		const faults: string[] = [];
		for (const [key, thing] of all)
			try {
				await check(thing);
			} catch (error) {
				faults.push(`${key}: ${error instanceof Error ? error.message : String(error)}`);
			}
		expect(faults).toEqual([]);
	});
}

/** One test for all pages, or for those given. */
export const onEveryPage = (name: string, check: (page: TestedPage) => void | Promise<void>, of: readonly TestedPage[] = pages) =>
	onEach(
		name,
		of.map((page) => [page.path, page] as const),
		check,
	);
