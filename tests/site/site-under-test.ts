import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
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
