import { createHash } from 'node:crypto';
import { glob, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { SIGNATURE } from '../offline/fragments.ts';
import { DIVIDER } from '../search-records/divider.ts';
import { groupOfKind, recordName } from '../search/record-name.ts';
import { type Cbor, readCbor, writeCbor } from './cbor.ts';

const cbor: z.ZodType<Cbor> = z.lazy(() => z.union([z.number(), z.string(), z.array(cbor)]));

/** A word of the index: its pages, each with the places in its text and those in its metadata, and other ways to write it. */
const page = z.tuple([z.number(), z.array(z.number()), z.array(z.number())]);
const word = z.tuple([z.string(), z.array(page), z.array(z.tuple([z.string(), z.array(page)]))]);
const chunk = z.tuple([z.array(word)]);
const meta = z
	.tuple([z.string(), z.array(z.tuple([z.string(), z.number(), z.string()])), z.array(z.tuple([z.string(), z.string(), z.string()]))])
	.rest(cbor);
/** What a record's metadata are called, at the end of the list of records. */
const fields = z.array(z.string());
const fragment = z.looseObject({ content: z.string(), meta: z.looseObject({ kind: z.string().optional() }) });
const entry = z.looseObject({ languages: z.record(z.string(), z.looseObject({ hash: z.string() })) });

type Listed = [name: string, words: number, group: string];
type Word = z.infer<typeof word>;
type Page = z.infer<typeof page>;

/** A search fetches one part of the index for each of its words, so a part is small, in bytes before packing. */
const PART = 16_000;

/** Where all records stand in one file, until it is put beside the other files of the search. */
export const RECORDS = 'records.json';

/** Letters of the digest that all records of an edition of the site have in their names. */
const EDITION = 6;

const unpack = async (file: string) => gunzipSync(await readFile(file)).subarray(SIGNATURE.length);

const pack = (file: string, bytes: Buffer | string) =>
	writeFile(file, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), Buffer.from(bytes)]), { level: 9 }));

/** A name that changes with the contents, as Pagefind gives it. */
const nameOf = (bytes: Buffer, letters: number) => `en_${createHash('sha256').update(bytes).digest('hex').slice(0, letters)}`;

/** The places in one field of a record's metadata. Each field opens with its negative number, counted from −1. */
function inField(places: readonly number[], field: number) {
	const start = places.indexOf(-1 - field);
	if (start < 0) return [];
	const end = places.findIndex((place, i) => i > start && place < 0);
	return places.slice(start, end < 0 ? undefined : end);
}

/** How often a word stands in a record and with what weight counts, not where: excerpts are cut from the record. Weights and fields are negative. */
const placeless = (place: number) => Math.min(place, 1);

/**
 * The uses in the text and in one field of the metadata: the other fields say nothing that the text does not, and make half of the index.
 * Each page is counted from the one before it.
 */
function slimPages(pages: readonly Page[], field: number): Page[] {
	const kept: Page[] = [];
	let id = 0;
	let last = 0;
	for (const [step, places, metadata] of pages) {
		id += step;
		const named = inField(metadata, field);
		if (places.length === 0 && named.length === 0) continue;
		kept.push([id - last, places.map(placeless), named.map(placeless)]);
		last = id;
	}
	return kept;
}

/** The length of a record in steps of two to the next: its ranking needs no more, and the list of all records is fetched by every reader. */
export const stepOf = (words: number) => 2 ** Math.round(Math.log2(Math.max(1, words)));

/** A word without the pages that have it in their metadata only, but for one field. */
export function slimWord([text, pages, variants]: Word, field: number): Word {
	return [
		text,
		slimPages(pages, field),
		variants.map(([variant, own]): Word[2][number] => [variant, slimPages(own, field)]).filter(([, own]) => own.length > 0),
	];
}

/** Cuts a sorted list of words into parts of at most so many bytes; a longer word has a part of its own. */
export function cutIndex(words: readonly Word[], most: number): Word[][] {
	const parts: Word[][] = [];
	let size = most;
	for (const entry of words) {
		const length = writeCbor(entry).length;
		if (size + length > most) {
			parts.push([]);
			size = 0;
		}
		parts.at(-1)?.push(entry);
		size += length;
	}
	return parts;
}

/** Takes out of a record what its metadata say as well. */
export function slimFragment(json: string) {
	const { filters: _, ...rest } = fragment.parse(JSON.parse(json));
	return { ...rest, content: rest.content.slice(rest.content.indexOf(DIVIDER) + 1).trim() };
}

type Records = ReadonlyMap<string, ReturnType<typeof slimFragment>>;

/** Takes the records off the folder, by the names that Pagefind gave them. */
async function takeRecords(folder: string): Promise<Records> {
	const records = new Map<string, ReturnType<typeof slimFragment>>();
	for await (const file of glob('fragment/*.pf_fragment', { cwd: folder })) {
		const path = join(folder, file);
		records.set(basename(file, '.pf_fragment'), slimFragment((await unpack(path)).toString()));
		await rm(path);
	}
	return new Map([...records].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes the records under short names, one a file and all in one, and tells which is which. */
async function writeRecords(folder: string, records: Records, order: readonly string[]) {
	const edition = createHash('sha256')
		.update(JSON.stringify([...records.values()]))
		.digest('hex')
		.slice(0, EDITION);
	const names = new Map<string, string>();
	const all: Record<string, unknown> = {};
	for (const [number, old] of order.entries()) {
		const record = records.get(old);
		if (!record) throw new Error(`Pagefind lists a record that it has not written: ${old}.`);
		const name = recordName(groupOfKind(record.meta.kind), edition, number);
		names.set(old, name);
		all[name] = record;
		await pack(join(folder, 'fragment', `${name}.pf_fragment`), JSON.stringify(record));
	}
	await writeFile(join(folder, RECORDS), JSON.stringify(all));
	return names;
}

async function packLanguage(folder: string, hash: string, records: Records) {
	const metaFile = join(folder, `pagefind.${hash}.pf_meta`);
	const [version, pages, chunks, ...rest] = meta.parse(readCbor(await unpack(metaFile)));
	const title = fields.parse(rest.at(-1)).indexOf('title');
	const words: Word[] = [];
	for (const [, , name] of chunks) {
		const file = join(folder, 'index', `${name}.pf_index`);
		words.push(
			...chunk
				.parse(readCbor(await unpack(file)))[0]
				.map((word) => slimWord(word, title))
				.filter(([, pages]) => pages.length > 0),
		);
		await rm(file);
	}
	const order = pages.map(([name]) => name);
	const names = await writeRecords(folder, records, order);
	const listed = pages.map(([name, length, group]): Listed => [names.get(name) ?? name, stepOf(length), group]);
	const parts: [string, string, string][] = [];
	for (const part of cutIndex(words, PART)) {
		const bytes = writeCbor([part]);
		const name = nameOf(bytes, 7);
		await pack(join(folder, 'index', `${name}.pf_index`), bytes);
		parts.push([part[0]?.[0] ?? '', part.at(-1)?.[0] ?? '', name]);
	}
	const bytes = writeCbor([version, listed, parts, ...rest]);
	await rm(metaFile);
	const name = nameOf(bytes, 10);
	await pack(join(folder, `pagefind.${name}.pf_meta`), bytes);
	return name;
}

/** @returns what Pagefind's module reads first: its languages, each with the name of its list of records */
async function packIndex(folder: string) {
	const entryFile = join(folder, 'pagefind-entry.json');
	const index = entry.parse(JSON.parse(await readFile(entryFile, 'utf8')));
	const records = await takeRecords(folder);
	for (const language of Object.values(index.languages)) language.hash = await packLanguage(folder, language.hash, records);
	await rm(entryFile);
	return index;
}

/** Servers pack a program of the type that they know better than Pagefind has packed it. */
async function unpackProgram(folder: string) {
	const packed = join(folder, 'wasm.en.pagefind');
	await writeFile(packed, await unpack(packed));
	await rename(packed, join(folder, 'wasm.en.wasm'));
}

/**
 * Makes what Pagefind has written smaller to fetch: less in a part of the index, nothing twice in a record, short names, the program as it is.
 * @returns what its module reads first
 */
export async function packSearch(folder: string) {
	const index = await packIndex(folder);
	await unpackProgram(folder);
	return index;
}
