import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Cbor, readCbor, writeCbor } from './cbor.ts';
import type { IndexPart } from '../search/finder.ts';
import { mendPagefindFile } from './mend-pagefind.ts';
import { type Named, packRecords } from './pack-records.ts';
import { pack, unpack } from './pagefind-file.ts';
import { cutIndex, slimWord, stepOf, type Word, word } from './slim-index.ts';

const cbor: z.ZodType<Cbor> = z.lazy(() => z.union([z.number(), z.string(), z.array(cbor)]));

const chunk = z.tuple([z.array(word)]);
const meta = z
	.tuple([z.string(), z.array(z.tuple([z.string(), z.number(), z.string()])), z.array(z.tuple([z.string(), z.string(), z.string()]))])
	.rest(cbor);
/** What a record's metadata are called, at the end of the list of records. */
const fields = z.array(z.string());
/** What Pagefind's module reads first. The site has one language, and names it to Pagefind. */
const entry = z.looseObject({ languages: z.object({ en: z.looseObject({ hash: z.string() }) }) });

/** A search fetches one part of the index for each of its words, so a part is small, in bytes before packing. */
const PART = 16_000;

/** A name that changes with the contents, as Pagefind gives it. */
const nameOf = (bytes: Buffer) => `en_${createHash('sha256').update(bytes).digest('hex').slice(0, 7)}`;

/** Reads the words of the index and takes its parts off the folder. @param title the number of the title among the metadata */
async function takeWords(folder: string, names: readonly string[], title: number) {
	const words: Word[] = [];
	for (const name of names) {
		const file = join(folder, `${name}.pf_index`);
		const [own] = chunk.parse(readCbor(await unpack(file)));
		words.push(...own.map((word) => slimWord(word, title)).filter(([, pages]) => pages.length > 0));
		await rm(file);
	}
	return words;
}

/** Writes the index in small parts. */
function writeParts(folder: string, words: readonly Word[]): Promise<IndexPart[]> {
	return Promise.all(
		cutIndex(words, PART).map(async (part) => {
			const bytes = writeCbor([part]);
			const name = nameOf(bytes);
			await pack(join(folder, `${name}.pf_index`), bytes);
			return [part[0]?.[0] ?? '', part.at(-1)?.[0] ?? '', name];
		}),
	);
}

/** The list of records has the same name in each edition, so that a search can ask for it before it has read anything. */
const LIST = 'en';

/** Packs the list of records, the records and the index. @returns the records and the parts of the index */
async function packIndex(folder: string, hash: string) {
	const file = join(folder, `pagefind.${hash}.pf_meta`);
	const [version, pages, chunks, ...rest] = meta.parse(readCbor(await unpack(file)));
	await rm(file);
	const title = fields.parse(rest.at(-1)).indexOf('title');
	const words = await takeWords(
		join(folder, 'index'),
		chunks.map(([, , name]) => name),
		title,
	);
	const records = await packRecords(
		join(folder, 'fragment'),
		pages.map(([name]) => name),
	);
	const listed = pages.map(([old, length, group], i) => [records[i]?.name ?? old, stepOf(length), group] as const);
	const parts = await writeParts(join(folder, 'index'), words);
	const bytes = writeCbor([version, listed, parts, ...rest]);
	await pack(join(folder, `pagefind.${LIST}.pf_meta`), bytes);
	return { records, parts };
}

/** Servers pack a program of the type that they know better than Pagefind has packed it. */
async function unpackProgram(folder: string) {
	const packed = join(folder, 'wasm.en.pagefind');
	await writeFile(packed, await unpack(packed));
	await rename(packed, join(folder, 'wasm.en.wasm'));
}

/**
 * Makes what Pagefind has written smaller to fetch: less in a part of the index, nothing twice in a record, short names, the program as it is,
 * and what its module would read first in the module.
 * @returns the records, in Pagefind's order, and the parts of the index
 */
export async function packSearch(folder: string): Promise<{ records: Named[]; parts: readonly IndexPart[] }> {
	const file = join(folder, 'pagefind-entry.json');
	const index = entry.parse(JSON.parse(await readFile(file, 'utf8')));
	await rm(file);
	const packed = await packIndex(folder, index.languages.en.hash);
	index.languages.en.hash = LIST;
	await unpackProgram(folder);
	await mendPagefindFile(join(folder, 'pagefind.js'), index);
	return packed;
}
