import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { MOVED } from '../urls/permalinks/moved-page.ts';
import type { BuiltPage } from '../lib/built-page.ts';
import { elementsIn, readTree } from '../lib/html-tree.ts';
import { isSetApart } from '../urls/set-apart.ts';

/** A site that Astro has built, before it is finished and published. */
export interface BuiltSite {
	/** The folder that holds it. */
	folder: string;
	/** The path under which it will be served, with a slash at both ends. */
	base: string;
	/** Its address on the web, without a slash at the end. */
	origin: string;
}

const pathOf = (file: string) =>
	`/${file
		.replaceAll('\\', '/')
		.replace(/(?:^|\/)index\.html$/, '/')
		.replace(/^\//, '')}`;

/** Reads the pages of a built site one after the other, in the order of their addresses. Those that only lead elsewhere, editions and charts to be framed are left out. */
export async function* eachPage(folder: string): AsyncGenerator<BuiltPage> {
	const names: string[] = [];
	for await (const name of glob('**/*.html', { cwd: folder })) names.push(name);
	for (const name of names.sort()) {
		const file = join(folder, name);
		const html = readFileSync(file, 'utf8');
		if (html.includes(MOVED) || isSetApart(name)) continue;
		const tree = readTree(html);
		yield { path: pathOf(name), file, html, tree, ids: new Set(elementsIn(tree, '[id]').map(({ attribs: { id = '' } }) => id)) };
	}
}
