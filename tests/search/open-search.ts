import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { createEngine } from '../../src/search/query/engine.ts';
import { memoize } from '../../src/lib/memoize.ts';
import type { PagefindApi } from '../../src/search/query/engine-types.ts';
import { PAGEFIND_RANKING } from '../../src/search/query/pagefind-ranking.ts';
import { pagefindFinder } from '../../src/search/ui/pagefind-finder.ts';
import { type Weights, WEIGHTS } from '../../src/search/query/weights.ts';
import type { Ranking } from './golden-sets.ts';

const aliasFile = z.array(z.tuple([z.array(z.string()), z.array(z.string()), z.string()]));
const wordFile = z.object({ words: z.string(), named: z.number(), real: z.string() });

/** What queries are read with, read once for each site: it is the same for every search that is opened. */
const readWords = memoize((folder) => {
	const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'search', name), 'utf8'));
	const { words, named, real } = wordFile.parse(read('words.json'));
	return {
		aliases: aliasFile.parse(read('aliases.json')),
		rarer: aliasFile.parse(read('rarer.json')),
		lexicon: { words: words.split(' '), named, real: new Set(real.split(' ')) },
	};
});

let opened = 0;

/** Loads Pagefind as a module of its own, which has loaded no part of its index yet. Files are read instead of fetched. */
async function openPagefind(folder: string, ranking?: object) {
	const index = resolve(folder, 'pagefind');
	globalThis.fetch = (address) => Promise.resolve(new Response(readFileSync(String(address).replace(/\?.*$/, ''))));
	const pagefind: PagefindApi = await import(/* @vite-ignore */ `${pathToFileURL(join(index, 'pagefind.js')).href}?${++opened}`);
	await pagefind.options({ basePath: `${index}/`, noWorker: true, baseUrl: '/', ...(ranking ? { ranking } : {}) });
	return pagefind;
}

/** Opens the search of a built site outside a browser: the same engine over the same index, and Pagefind by itself beside it. */
export async function openSearch(folder: string, weights: Weights = WEIGHTS) {
	const { aliases, rarer, lexicon } = readWords(folder);
	const ours = await openPagefind(folder, PAGEFIND_RANKING);
	let plain: PagefindApi | undefined;
	let merging: Promise<void> | undefined;
	const loadArchive = () =>
		(merging ??= ours.mergeIndex(`${resolve(folder, 'pagefind/archive')}/`, { baseUrl: '/', ranking: PAGEFIND_RANKING }));
	const find = createEngine({
		finder: () => Promise.resolve(pagefindFinder(ours, loadArchive)),
		aliases: () => Promise.resolve(aliases),
		rarer: () => Promise.resolve(rarer),
		lexicon: () => Promise.resolve(lexicon),
		weights,
	});
	const rank: Ranking = async (query) => {
		const { hits, answers } = await find(query);
		return (hits.length > 0 ? hits : answers).map(({ url }) => url);
	};
	const rankAsPagefind: Ranking = async (query) => {
		plain ??= await openPagefind(folder);
		const { results } = await plain.search(query, { filters: {} });
		return Promise.all(results.slice(0, 3).map(async ({ data }) => (await data()).url));
	};
	return { find, rank, rankAsPagefind };
}
