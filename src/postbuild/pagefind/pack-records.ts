import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { slimContent } from '../../search/records/record-content.ts';
import { groupOf, recordName } from '../../search/records/record-id.ts';
import type { IndexFiles } from './index-pages.ts';
import { pack, unpack } from './pagefind-file.ts';

const fragment = z.looseObject({ content: z.string(), meta: z.looseObject({ kind: z.string().optional(), older: z.string().optional() }) });

/** Letters of the digest that all records of an edition of the site have in their names. */
const EDITION = 6;

/** Takes out of a record what its metadata say as well, and what its name tells: its group. */
export function slimFragment(json: string) {
	const {
		filters: _,
		meta: { older, ...meta },
		...rest
	} = fragment.parse(JSON.parse(json));
	return { group: groupOf(meta.kind, older !== undefined), record: { ...rest, meta, content: slimContent(rest.content) } };
}

type Slim = ReturnType<typeof slimFragment>['record'];

/** A record under its short name. */
export interface Named {
	name: string;
	record: Slim;
}

/**
 * Writes the records that Pagefind has made, slimmer and under short names.
 * @param order the names that Pagefind gave them, as it lists them
 */
export function packRecords(files: IndexFiles, order: readonly string[], folder: string): Named[] {
	const records = order.map((name) => {
		const file = files.get(`fragment/${name}.pf_fragment`);
		if (!file) throw new Error(`Pagefind lists a record that it has not made: ${name}.`);
		return slimFragment(unpack(file).toString());
	});
	const edition = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, EDITION);
	const named = records.map(({ group, record }, i) => ({ name: recordName(group, edition, i), record }));
	mkdirSync(join(folder, 'fragment'), { recursive: true });
	for (const { name, record } of named) pack(join(folder, 'fragment', `${name}.pf_fragment`), JSON.stringify(record));
	return named;
}
