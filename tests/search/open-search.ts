import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { createEngine } from '../../src/search/query/engine.ts';
import type { PagefindApi } from '../../src/search/query/engine-types.ts';
import { PAGEFIND_RANKING } from '../../src/search/query/pagefind-ranking.ts';

const aliasFile = z.array(z.tuple([z.array(z.string()), z.array(z.string()), z.string()]));
const wordFile = z.object({ words: z.string(), named: z.number(), real: z.string() });

/** Opens the search of a built site outside a browser: the same engine over the same index, with files read instead of fetched; and Pagefind with its own ranking. */
export async function openSearch(folder: string, ranking: object = PAGEFIND_RANKING) {
	const index = resolve(folder, 'pagefind');
	const readSearchFile = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'search', name), 'utf8'));
	globalThis.fetch = (address) => Promise.resolve(new Response(readFileSync(String(address).replace(/\?.*$/, ''))));
	const module = pathToFileURL(join(index, 'pagefind.js')).href;
	/** Each query string makes a module of its own, and so a ranking of its own. */
	const open = async (name: string, ranking?: object) => {
		const pagefind: PagefindApi = await import(/* @vite-ignore */ `${module}?${name}`);
		await pagefind.options({ basePath: `${index}/`, noWorker: true, baseUrl: '/', ...(ranking ? { ranking } : {}) });
		return pagefind;
	};
	const ours = await open(`ours-${JSON.stringify(ranking)}`, ranking);
	const { words, named, real } = wordFile.parse(readSearchFile('words.json'));
	const find = createEngine({
		finder: () => Promise.resolve({ search: async (term, group) => (await ours.search(term, { filters: { group } })).results }),
		aliases: () => Promise.resolve(aliasFile.parse(readSearchFile('aliases.json'))),
		rarer: () => Promise.resolve(aliasFile.parse(readSearchFile('rarer.json'))),
		lexicon: () => Promise.resolve({ words: words.split(' '), named, real: new Set(real.split(' ')) }),
	});
	return { find, usual: await open('usual') };
}
