import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { readJson } from '../../lib/read-json.ts';

const part = z.strictObject({
	/** The package's name, or what the names of its packages begin with; also the name of its file of terms. */
	package: z.string(),
	/** As its makers call it. */
	name: z.string(),
	/** SPDX identifier. */
	licence: z.string(),
	/** What it does in a reader's browser, to follow “Pagefind: …”. */
	use: z.string(),
});

/** Third-party work that reaches the reader's browser. */
export type ShippedPart = z.output<typeof part>;

/** All third-party work that reaches the reader's browser. */
export const readShipped = (file = 'content/data/shipped.json') => readJson(file, z.array(part)).value;

/** The licence of a shipped part in full. @throws if `content/data/licences/` has no file for it */
export function licenceText(name: string) {
	const file = `content/data/licences/${name}.txt`;
	if (!existsSync(file)) throw new Error(`content/data/shipped.json: The licence of “${name}” is missing. Write its text to ${file}.`);
	return readFileSync(file, 'utf8').trim();
}
