import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { PACKED_KINDS } from './media-types.ts';

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Below this size, in bytes, packing saves no packet. */
const SMALL = 1024;

const packers = {
	gz: (bytes: Buffer) => gzipped(bytes, { level: constants.Z_BEST_COMPRESSION }),
	br: (bytes: Buffer) => brotlied(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
} as const;

/** A way of packing, by the ending of its files. */
export type Packing = keyof typeof packers;

/** Writes a packed copy beside a file that gains by it. @returns whether it did */
export async function packFile(file: string, packing: Packing) {
	if (!PACKED_KINDS.has(file.split('.').at(-1) ?? '')) return false;
	const bytes = await readFile(file);
	if (bytes.length < SMALL) return false;
	await writeFile(`${file}.${packing}`, await packers[packing](bytes));
	return true;
}
