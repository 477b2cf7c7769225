import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Cbor, readCbor, writeCbor } from './cbor.ts';
import type { IndexPart } from '../../search/query/engine-types.ts';
import type { IndexFiles } from './index-pages.ts';
import { mendPagefind, shortModule } from './mend-pagefind.ts';
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

function fileOf(files: IndexFiles, path: string) {
	const file = files.get(path);
	if (!file) throw new Error(`Pagefind has not made ${path}. Look into src/postbuild/pagefind/pack-search.ts.`);
	return file;
}

/** Reads the words of the index. @param title the number of the title among the metadata */
const wordsIn = (files: IndexFiles, names: readonly string[], title: number) =>
	names.flatMap((name) => {
		const [own] = chunk.parse(readCbor(unpack(fileOf(files, `index/${name}.pf_index`))));
		return own.map((word) => slimWord(word, title)).filter(([, pages]) => pages.length > 0);
	});

/** Writes the index in small parts. */
function writeParts(words: readonly Word[], folder: string): IndexPart[] {
	mkdirSync(folder, { recursive: true });
	return cutIndex(words, PART).map((part) => {
		const bytes = writeCbor([part]);
		const name = nameOf(bytes);
		pack(join(folder, `${name}.pf_index`), bytes);
		return [part[0]?.[0] ?? '', part.at(-1)?.[0] ?? '', name];
	});
}

/** The list of records has the same name in each edition, so that a search can ask for it before it has read anything. */
const LIST = 'en';

/** Packs the list of records, the records and the index. @returns the records and the parts of the index */
function packIndex(files: IndexFiles, hash: string, folder: string) {
	const [version, pages, chunks, ...rest] = meta.parse(readCbor(unpack(fileOf(files, `pagefind.${hash}.pf_meta`))));
	const title = fields.parse(rest.at(-1)).indexOf('title');
	const words = wordsIn(
		files,
		chunks.map(([, , name]) => name),
		title,
	);
	const records = packRecords(
		files,
		pages.map(([name]) => name),
		folder,
	);
	const listed = pages.map(([old, length, group], i) => [records[i]?.name ?? old, stepOf(length), group] as const);
	const parts = writeParts(words, join(folder, 'index'));
	pack(join(folder, `pagefind.${LIST}.pf_meta`), writeCbor([version, listed, parts, ...rest]));
	return { records, parts };
}

/**
 * Writes what Pagefind has made, smaller to fetch: less in a part of the index, nothing twice in a record, short names, the program as it is,
 * which servers pack better, and what its module would read first in the module. Its own interfaces break under the site's policy, and its
 * worker and its program for other languages are never asked for: they are left out.
 * @returns the records, in Pagefind's order, and the parts of the index
 */
export async function packSearch(files: IndexFiles, folder: string): Promise<{ records: Named[]; parts: readonly IndexPart[] }> {
	const index = entry.parse(JSON.parse(Buffer.from(fileOf(files, 'pagefind-entry.json')).toString()));
	mkdirSync(folder, { recursive: true });
	const packed = packIndex(files, index.languages.en.hash, folder);
	index.languages.en.hash = LIST;
	await writeFile(join(folder, 'wasm.en.wasm'), unpack(fileOf(files, 'wasm.en.pagefind')));
	const module = mendPagefind(Buffer.from(fileOf(files, 'pagefind.js')).toString(), index);
	await writeFile(join(folder, 'pagefind.js'), await shortModule(module));
	return packed;
}
