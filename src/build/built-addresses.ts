import { glob } from 'node:fs/promises';
import { isKeptFile, keptIds } from '../addresses/kept-ids.ts';
import type { Published } from '../addresses/published.ts';
import { type BuiltPage, readPages } from './built-site.ts';

/** The addresses of a built site that readers may link to. The page for lost readers has none. */
export async function builtAddresses(folder: string, pages?: readonly BuiltPage[]): Promise<Published> {
	const named = (pages ?? (await readPages(folder))).filter(({ path }) => path.endsWith('/'));
	const files: string[] = [];
	for await (const file of glob('**/*.*', { cwd: folder }))
		if (isKeptFile(file.replaceAll('\\', '/'))) files.push(`/${file.replaceAll('\\', '/')}`);
	return { pages: Object.fromEntries(named.map(({ path, document }) => [path, keptIds(document)])), files: files.sort() };
}
