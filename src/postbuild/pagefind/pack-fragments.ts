import { glob, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * Writes the files of all records, as they are, into one JSON file: base64 by name. Only the offline copy fetches it:
 * by themselves the files would be more than a thousand requests.
 */
export async function packFragments(pagefind: string, file: string) {
	const names = await Array.fromAsync(glob('fragment/*.pf_fragment', { cwd: pagefind }));
	const packed = names
		.sort()
		.map(async (name) => [basename(name, '.pf_fragment'), await readFile(join(pagefind, name), 'base64')] as const);
	await writeFile(file, JSON.stringify(Object.fromEntries(await Promise.all(packed))));
}
