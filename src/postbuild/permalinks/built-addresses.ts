import { glob } from 'node:fs/promises';
import { isKeptFile, keptIds } from '../../urls/permalinks/kept-ids.ts';
import type { Published } from '../../urls/permalinks/published.ts';
import type { BuiltPage } from '../../lib/built-page.ts';
import { eachPage } from '../built-site.ts';

/** The ids of a page that readers may link to, under its path; the page for lost readers has none. */
export const keptAddresses = ({ path, tree }: BuiltPage) => (path.endsWith('/') ? [[path, keptIds(tree)] as const] : []);

/** The files of a built site that readers may link to, beside its pages. */
export async function keptFiles(folder: string) {
	const files: string[] = [];
	for await (const file of glob('**/*.*', { cwd: folder }))
		if (isKeptFile(file.replaceAll('\\', '/'))) files.push(`/${file.replaceAll('\\', '/')}`);
	return files.sort();
}

/** The addresses of a built site that readers may link to. */
export async function builtAddresses(folder: string): Promise<Published> {
	const pages: (readonly [string, string[]])[] = [];
	for await (const page of eachPage(folder)) pages.push(...keptAddresses(page));
	return { pages: Object.fromEntries(pages), files: await keptFiles(folder) };
}
