import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { CustomRecord } from 'pagefind';

/** Records handed over at a time: Pagefind indexes while more arrive, and each one awaited by itself takes three times as long. */
const BATCH = 500;

/**
 * The size of a file of the index, in postings (Pagefind's own is 20,000). A search fetches one file for each of its words: with this size
 * a first search of two words costs 24 kB less. Pagefind reads it from the environment; without it the files are larger, and nothing else changes.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '6000';

/** What the site never asks for: Pagefind's own interfaces, which its policy forbids, their worker, and the program for other languages. */
export const UNUSED = ['pagefind-{ui,modular-ui,component-ui}.*', 'pagefind-highlight.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'];

/** An index that is merged into another works with the program of that one. */
export const ARCHIVE_UNUSED = [...UNUSED, 'pagefind.js', 'wasm.*.pagefind'];

function throwIf(errors: readonly string[], what: string) {
	if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join(', ')}`);
}

/** Writes Pagefind's index of the records and its program into a folder. @throws if Pagefind refuses a record or cannot write */
export async function writeIndex(records: readonly CustomRecord[], folder: string, unused: readonly string[] = UNUSED) {
	// Words keep their points, so that `Ele.me` and `1.31bn` are one word each.
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', includeCharacters: '.' });
	throwIf(errors, 'start');
	if (!index) throw new Error('Pagefind gave no index.');
	const add = async (record: CustomRecord) => throwIf((await index.addCustomRecord(record)).errors, `index ${record.url}`);
	for (let i = 0; i < records.length; i += BATCH) await Promise.all(records.slice(i, i + BATCH).map(add));
	throwIf((await index.writeFiles({ outputPath: folder })).errors, `write to ${folder}`);
	await pagefind.close();
	for await (const name of glob([...unused], { cwd: folder })) await rm(join(folder, name));
}
