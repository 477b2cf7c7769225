import { isHashed } from '../../urls/caching.ts';
import { base, CACHE, FILE_LIST } from './site-cache.ts';

/** Path below the root and SHA-256 digest, in base64; hashed files need none, since their name says what they hold. */
type KeptFile = readonly [path: string, digest?: string];

/** The list of files as the build writes it. */
export interface FileList {
	/** The size of all files as they are sent, in bytes. */
	bytes: number;
	/** In the order in which they are fetched: a page comes after what it asks for. */
	files: readonly KeptFile[];
}

const fetchLater = (address: string, integrity = '') => fetch(address, { cache: 'no-cache', priority: 'low', integrity });

export const fetchList = async (): Promise<FileList> => (await fetchLater(FILE_LIST)).json();

async function digestOf(response: Response) {
	const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
	return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

async function isKept(cache: Cache, [path, digest]: KeptFile) {
	const response = await cache.match(base + path);
	return response !== undefined && (digest === undefined || (await digestOf(response)) === digest);
}

/** Whether the whole site is kept. */
export const isWhole = async () => (await caches.match(FILE_LIST, { cacheName: CACHE })) !== undefined;

/** Removes hashed files of former editions. */
async function removeOld(cache: Cache, { files }: FileList) {
	const paths = new Set(files.map(([path]) => path));
	for (const { url } of await cache.keys()) {
		const path = new URL(url).pathname.slice(base.length);
		if (isHashed(path) && !paths.has(path)) await cache.delete(url);
	}
}

/**
 * Keeps every file of the list, one after the other; files that are kept already are not fetched.
 * @param before awaited before each fetch
 * @param progress told after each file how many of them are kept
 * @throws where a file does not arrive, is of another edition than the list, or finds no room; what is kept by then stays
 */
export async function copySite(list: FileList, before: () => Promise<void>, progress: (done: number) => void) {
	const cache = await caches.open(CACHE);
	if ((await (await cache.match(FILE_LIST))?.text()) === JSON.stringify(list)) return;
	for (const [i, file] of list.files.entries()) {
		const [path, digest] = file;
		if (!(await isKept(cache, file))) {
			await before();
			const response = await fetchLater(base + path, digest && `sha256-${digest}`);
			if (!response.ok) throw new Error(`${path}: ${response.status}`);
			await cache.put(base + path, response);
		}
		progress(i + 1);
	}
	await cache.put(FILE_LIST, Response.json(list));
	await removeOld(cache, list);
}

/** Removes all that is kept. */
export const removeCopy = () => caches.delete(CACHE);
