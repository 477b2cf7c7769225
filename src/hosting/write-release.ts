import { existsSync } from 'node:fs';
import { copyFile, glob, link, mkdir, readdir, readFile, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isHashed } from '../policy/caching.ts';
import { packFile, type Packing } from './pack-file.ts';

/** The files that speak to other hosts than nginx. */
const FOR_HOSTS = new Set(['_headers', '_redirects']);

/** How many editions stay: pages of older ones may still be open, and search on with the files they know. */
const EDITIONS = 3;

/** Where the editions of a site lie on the machine that serves it. */
export interface Place {
	/** The folder for everything that is released. */
	folder: string;
	/** The path under which the site is served, with a slash at both ends. */
	base: string;
	packings: readonly Packing[];
}

/** The folder of the hashed files of all editions. */
export const keptFolder = (folder: string) => join(folder, 'kept');

const editions = async (folder: string) => (existsSync(join(folder, 'releases')) ? (await readdir(join(folder, 'releases'))).filter((name) => /^\d+$/.test(name)).map(Number) : []).sort((a, b) => a - b);

const isSame = async (a: string, b: string) => existsSync(b) && (await readFile(a)).equals(await readFile(b));

async function linkFile(from: string, to: string) {
	await mkdir(dirname(to), { recursive: true });
	await rm(to, { force: true });
	await link(from, to);
}

const withPacked = (file: string, { packings }: Place) => [file, ...packings.map((packing) => `${file}.${packing}`)];

/** Puts one file into an edition: the one of the edition before if it has not changed, so that readers' copies stay good. */
async function placeFile(source: string, target: string, earlier: string | undefined, time: number, place: Place) {
	if (earlier && (await isSame(source, earlier))) {
		const files = withPacked(earlier, place).map((file, i) => [file, withPacked(target, place)[i] ?? ''] as const);
		for (const [from, to] of files) if (existsSync(from)) await linkFile(from, to);
		return;
	}
	await mkdir(dirname(target), { recursive: true });
	await copyFile(source, target);
	await utimes(target, time, time);
	await packFile(target, place.packings, time);
}

/** Makes a built site into the newest edition. No server shows it before it is told to. @returns the edition's folder */
export async function writeRelease(site: string, place: Place) {
	const { folder, base } = place;
	const last = (await editions(folder)).at(-1);
	// The name is the time in seconds, and later than that of any file before: servers tell files apart by their times.
	const time = Math.max(Math.floor(Date.now() / 1000), (last ?? 0) + 1);
	const growing = join(folder, 'releases', '.next');
	await rm(growing, { recursive: true, force: true });
	await mkdir(join(growing, base), { recursive: true });
	for await (const entry of glob('**/*', { cwd: site, withFileTypes: true })) {
		const file = join(entry.parentPath, entry.name).slice(join(site, '/').length);
		if (!entry.isFile() || FOR_HOSTS.has(file)) continue;
		const target = join(growing, base, file);
		await placeFile(join(site, file), target, last === undefined ? undefined : join(folder, 'releases', `${last}`, base, file), time, place);
		if (isHashed(file)) for (const done of withPacked(target, place)) if (existsSync(done)) await linkFile(done, join(keptFolder(folder), done.slice(growing.length)));
	}
	const finished = join(folder, 'releases', `${time}`);
	await rename(growing, finished);
	return finished;
}

/** Removes all but the newest editions, and the hashed files that none of these has. */
export async function pruneReleases({ folder }: Place) {
	const all = await editions(folder);
	for (const old of all.slice(0, -EDITIONS)) await rm(join(folder, 'releases', `${old}`), { recursive: true });
	for await (const entry of glob('**/*', { cwd: keptFolder(folder), withFileTypes: true })) {
		const file = join(entry.parentPath, entry.name);
		const path = file.slice(keptFolder(folder).length);
		if (entry.isFile() && !all.slice(-EDITIONS).some((edition) => existsSync(join(folder, 'releases', `${edition}`, path)))) await rm(file);
	}
}
