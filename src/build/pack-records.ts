import { createHash } from 'node:crypto';
import { glob, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { slimContent } from '../search-records/divider.ts';
import { groupOfKind, recordName } from '../search/record-name.ts';
import { pack, unpack } from './pagefind-file.ts';

const fragment = z.looseObject({ content: z.string(), meta: z.looseObject({ kind: z.string().optional() }) });

/** Letters of the digest that all records of an edition of the site have in their names. */
const EDITION = 6;

/** So many files are written at once: a system lets a program open only so many. */
const AT_ONCE = 200;

/** Takes out of a record what its metadata say as well. */
export function slimFragment(json: string) {
	const { filters: _, ...rest } = fragment.parse(JSON.parse(json));
	return { ...rest, content: slimContent(rest.content) };
}

type Slim = ReturnType<typeof slimFragment>;

/** Takes the records off the folder, by the names that Pagefind gave them. */
async function takeRecords(folder: string) {
	const records = new Map<string, Slim>();
	for await (const file of glob('*.pf_fragment', { cwd: folder })) {
		const path = join(folder, file);
		records.set(basename(file, '.pf_fragment'), slimFragment((await unpack(path)).toString()));
		await rm(path);
	}
	return records;
}

/** A record under its short name. */
export interface Named {
	name: string;
	record: Slim;
}

/**
 * Writes the records that Pagefind has put into a folder again, slimmer and under short names.
 * @param order the names that Pagefind gave them, as it lists them
 */
export async function packRecords(folder: string, order: readonly string[]): Promise<Named[]> {
	const taken = await takeRecords(folder);
	const records = order.map((name) => {
		const record = taken.get(name);
		if (!record) throw new Error(`Pagefind lists a record that it has not written: ${name}.`);
		return record;
	});
	const edition = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, EDITION);
	const named = records.map((record, i) => ({ name: recordName(groupOfKind(record.meta.kind), edition, i), record }));
	for (let i = 0; i < named.length; i += AT_ONCE)
		await Promise.all(
			named.slice(i, i + AT_ONCE).map(({ name, record }) => pack(join(folder, `${name}.pf_fragment`), JSON.stringify(record))),
		);
	return named;
}
