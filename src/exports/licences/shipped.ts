import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson } from '../../lib/read-json.ts';

const part = z.strictObject({
	/** Its name in package.json. */
	package: z.string(),
	/** As its makers call it. */
	name: z.string(),
	/** As SPDX abbreviates it. */
	licence: z.string(),
	/** What it does in a reader's browser, to follow “Pagefind: …”. */
	use: z.string(),
});

/** Something by others that reaches the reader's browser. */
export type ShippedPart = z.output<typeof part>;

/** Everything by others that reaches the reader's browser. */
export const readShipped = (file = 'content/data/shipped.json') => readJson(file, z.array(part)).value;

/** Vite's file goes on with the licences of what it builds with, none of which reaches a page. */
const BEYOND = /^# Licenses of bundled dependencies[\s\S]*/m;

/** What packages call the file, or the folder with the file, that says their terms. */
const FILES = '{LICENSE,LICENCE,license,Copyright}{,.md,.txt,/LICENSE}';

/** The terms of a package in full, from the package itself. @throws if it brings none */
export function licenceText(name: string, modules = 'node_modules') {
	const folder = join(modules, name);
	const file = globSync(FILES, { cwd: folder, withFileTypes: true }).find((entry) => entry.isFile());
	if (!file)
		throw new Error(
			`content/data/shipped.json: “${name}” brings no licence as a file. Its terms must go with the site: look where its makers keep them.`,
		);
	return readFileSync(join(file.parentPath, file.name), 'utf8').replace(BEYOND, '').trim();
}
