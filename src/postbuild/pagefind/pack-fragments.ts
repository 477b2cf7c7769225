import { glob, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Writes the files of all records into one JSON file: contents by name, unpacked, as Pagefind reads them too; together they pack five times
 * as well. Only the offline copy fetches it: by themselves the files would be more than a thousand requests.
 */
export async function packFragments(pagefind: string, file: string) {
	const names = await Array.fromAsync(glob('{fragment,archive/fragment}/*.pf_fragment', { cwd: pagefind }));
	const unpacked = names
		.sort()
		.map(async (name) => [basename(name, '.pf_fragment'), gunzipSync(await readFile(join(pagefind, name))).toString()] as const);
	await writeFile(file, JSON.stringify(Object.fromEntries(await Promise.all(unpacked))));
}
