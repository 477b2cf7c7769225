import { writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { SIGNATURE } from '../../client/offline/fragments.ts';

/** What a file of Pagefind's holds. */
export const unpack = (file: Uint8Array) => gunzipSync(file).subarray(SIGNATURE.length);

/** Writes a file as Pagefind does, packed as small as may be. */
export const pack = (path: string, bytes: Buffer | string) =>
	writeFileSync(path, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), Buffer.from(bytes)]), { level: 9 }));
