import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { SIGNATURE } from '../offline/fragments.ts';

/** The contents of a file of Pagefind's. */
export const unpack = async (file: string) => gunzipSync(await readFile(file)).subarray(SIGNATURE.length);

/** Writes a file as Pagefind does, packed as small as may be. */
export const pack = (file: string, bytes: Buffer | string) =>
	writeFile(file, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), Buffer.from(bytes)]), { level: 9 }));
