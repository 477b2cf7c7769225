import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

/** A way to write references, in the Citation Style Language. */
export interface CitationStyle {
	id: string;
	name: string;
	/** What it leaves away where author, site and publisher are one and the same. */
	without: readonly ('author' | 'container-title' | 'publisher')[];
	/** The style in CSL; the engine brings its own where there is none. */
	csl?: string;
}

/** The package that holds further styles as the Citation Style Language project publishes them, and their files in it. */
const PACKAGE = 'rehype-citation';

const packaged = [
	{ id: 'mla', name: 'MLA', without: ['author', 'publisher'], file: 'styles/mla.js' },
	{ id: 'chicago', name: 'Chicago', without: ['container-title', 'publisher'], file: 'styles/chicago.js' },
] as const;

const module = z.object({ default: z.string().startsWith('<?xml') });

/** The package lets no one import these files by name, so they are read where they lie. */
const folder = dirname(createRequire(resolve('package.json')).resolve(PACKAGE));

async function load({ id, name, without, file }: (typeof packaged)[number]): Promise<CitationStyle> {
	const path = join(folder, file);
	if (!existsSync(path))
		throw new Error(`The package ${PACKAGE} no longer holds ${file}. Correct the file in src/exports/citations/styles.ts.`);
	return { id, name, without, csl: module.parse(await import(/* @vite-ignore */ pathToFileURL(path).href)).default };
}

/** The styles in which references are written out, in the order in which they are shown. */
export const citationStyles: readonly CitationStyle[] = [
	{ id: 'apa', name: 'APA', without: ['container-title', 'publisher'] },
	...(await Promise.all(packaged.map(load))),
];
