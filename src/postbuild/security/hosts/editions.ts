import { existsSync } from 'node:fs';
import { glob, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** How many editions stay: pages of older ones may still be open, and search on with the files they know. */
const STAYING = 3;

/** The folder of one edition, by its number. */
export const editionFolder = (folder: string, edition: number | string) => join(folder, 'releases', `${edition}`);

/** The folder, in that of an edition, of what readers may ask for; beside it lie the files for hosts. */
export const pagesFolder = (edition: string) => join(edition, 'site');

/** The link to the edition that is shown. */
export const shownFolder = (folder: string) => join(folder, 'current');

/** The folder of the hashed files of all editions. */
export const keptFolder = (folder: string) => join(folder, 'kept');

/** The numbers of the editions that lie in a folder, oldest first. */
export async function listEditions(folder: string) {
	const releases = editionFolder(folder, '');
	const names = existsSync(releases) ? await readdir(releases) : [];
	return names
		.filter((name) => /^\d+$/.test(name))
		.map(Number)
		.sort((a, b) => a - b);
}

/** The number for a new edition: the time in seconds, and later than any before, since servers tell files apart by their times. */
export const nextEdition = (editions: readonly number[], now: number) => Math.max(Math.floor(now / 1000), (editions.at(-1) ?? 0) + 1);

/** Every file below a folder, by its path from there. */
export async function* filesBelow(folder: string) {
	for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
		if (entry.isFile()) yield relative(folder, join(entry.parentPath, entry.name));
	}
}

/** Removes all but the newest editions, and the hashed files that none of these has. */
export async function pruneEditions(folder: string) {
	const all = await listEditions(folder);
	for (const old of all.slice(0, -STAYING)) await rm(editionFolder(folder, old), { recursive: true });
	const staying = all.slice(-STAYING).map((edition) => pagesFolder(editionFolder(folder, edition)));
	for await (const file of filesBelow(keptFolder(folder))) {
		if (!staying.some((pages) => existsSync(join(pages, file)))) await rm(join(keptFolder(folder), file));
	}
}
