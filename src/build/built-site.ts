import { readFileSync } from 'node:fs';
import { glob, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { MOVED } from '../addresses/moved-page.ts';

/** A site that Astro has built, before it is finished and published. */
export interface BuiltSite {
	/** The folder that holds it. */
	folder: string;
	/** The path under which it will be served, with a slash at both ends. */
	base: string;
	/** Its address on the web, without a slash at the end. */
	origin: string;
}

/** One built page. */
export interface BuiltPage {
	/** Its address below the site's root, such as `/glossary/`. */
	path: string;
	file: string;
	html: string;
	document: Document;
}

const pathOf = (file: string) =>
	`/${file
		.replaceAll('\\', '/')
		.replace(/(?:^|\/)index\.html$/, '/')
		.replace(/^\//, '')}`;

/** Pages by their files, as read last: most steps change no page, and reading one costs more than anything else they do. */
const known = new Map<string, BuiltPage>();

function readPage(folder: string, name: string): BuiltPage {
	const file = join(folder, name);
	const html = readFileSync(file, 'utf8');
	const last = known.get(file);
	if (last?.html === html) return last;
	const page = { path: pathOf(name), file, html, document: parseHTML(html).document };
	known.set(file, page);
	return page;
}

/** Reads every page of a built site, in the order of their addresses. Those that only lead elsewhere are left out. The documents are shared: whoever changes one writes it back. */
export async function readPages(folder: string): Promise<BuiltPage[]> {
	const files: string[] = [];
	for await (const file of glob('**/*.html', { cwd: folder })) files.push(file);
	return files
		.sort()
		.map((name) => readPage(folder, name))
		.filter(({ html }) => !html.includes(MOVED));
}

/** Writes a page back after a step has changed its document. */
export const writePage = ({ file, document }: BuiltPage) => writeFile(file, document.toString());
