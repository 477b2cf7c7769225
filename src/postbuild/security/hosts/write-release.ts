import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, readFile, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isHashed } from '../caching.ts';
import { editionFolder, filesBelow, keptFolder, listEditions, nextEdition, pagesFolder } from './editions.ts';
import { packFile, type Packing } from './pack-file.ts';

/** Where the editions of a site lie on the machine that serves it. */
export interface Place {
	/** The folder for everything that is released. */
	folder: string;
	/** The path under which the site is served, with a slash at both ends. */
	base: string;
	packings: readonly Packing[];
}

/** The files that speak to other hosts than nginx. */
const FOR_HOSTS = new Set(['_headers', '_redirects']);

const isSame = async (a: string, b: string) => existsSync(b) && (await readFile(a)).equals(await readFile(b));

async function linkFile(from: string, to: string) {
	await mkdir(dirname(to), { recursive: true });
	await rm(to, { force: true });
	await link(from, to);
}

/** Puts a file into an edition, and its packed copies beside it. What has not changed is the file of the edition before, with its time, so that readers' copies stay good. */
async function placeFile(source: string, target: string, earlier: string, time: number, packings: readonly Packing[]) {
	const same = await isSame(source, earlier);
	await mkdir(dirname(target), { recursive: true });
	if (same) await linkFile(earlier, target);
	else {
		await copyFile(source, target);
		await utimes(target, time, time);
	}
	for (const packing of packings) {
		const packed = `${target}.${packing}`;
		if (same && existsSync(`${earlier}.${packing}`)) await linkFile(`${earlier}.${packing}`, packed);
		else if (await packFile(target, packing)) await utimes(packed, time, time);
	}
}

/** Makes a built site into the newest edition. No server shows it before it is told to. @returns the edition's folder */
export async function writeRelease(site: string, { folder, base, packings }: Place) {
	const editions = await listEditions(folder);
	const time = nextEdition(editions, Date.now());
	const growing = editionFolder(folder, '.next');
	const before = editionFolder(folder, editions.at(-1) ?? 0);
	await rm(growing, { recursive: true, force: true });
	for await (const file of filesBelow(site)) {
		if (FOR_HOSTS.has(file)) {
			await mkdir(growing, { recursive: true });
			await copyFile(join(site, file), join(growing, file));
			continue;
		}
		const path = join(base, file);
		const target = join(pagesFolder(growing), path);
		await placeFile(join(site, file), target, join(pagesFolder(before), path), time, packings);
		if (!isHashed(file)) continue;
		for (const ending of ['', ...packings.map((packing) => `.${packing}`)]) {
			if (existsSync(target + ending)) await linkFile(target + ending, join(keptFolder(folder), path + ending));
		}
	}
	const finished = editionFolder(folder, time);
	await rename(growing, finished);
	return finished;
}
