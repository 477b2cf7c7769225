import { withRecords } from './use-cached-records.ts';
import { createEngine } from '../query/engine.ts';
import type { AliasGroups, Finder, IndexPart, Lexicon, Records } from '../query/engine-types.ts';
import { partFor } from './index-parts.ts';
import { PAGEFIND_RANKING } from '../query/pagefind-ranking.ts';
import { preload } from './preload.ts';
import { parseQuery } from '../query/parse-query.ts';
import { wholeFinder } from './whole-finder.ts';
import { stemsOf } from '../query/words.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Fetches a thing once; a failure is not remembered, so that the next try can succeed. */
function once<T>(load: () => Promise<T>) {
	let loading: Promise<T> | undefined;
	return () => {
		loading ??= load().catch((error: unknown) => {
			loading = undefined;
			throw error;
		});
		return loading;
	};
}

async function fetchJson(path: string): Promise<unknown> {
	const response = await fetch(`${base}search/${path}`);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response.json();
}

let records: Records = {};

let tries = 0;

/**
 * Pagefind's module, as the build has written it beside the pages. Its worker would cost more bytes than it saves time.
 * A module that came broken stays so under its address, hence another one for each further try.
 */
const finder = once(async () => {
	const address = `${base}pagefind/pagefind.js${tries ? `?try=${tries}` : ''}`;
	tries += 1;
	// The module would ask for these only when it has come itself: one round on the line later.
	for (const file of ['wasm.en.wasm', 'pagefind.en.pf_meta']) preload(`pagefind/${file}`);
	const pagefind: Finder & Record<'init' | 'filters', () => Promise<unknown>> & { options: (options: object) => Promise<void> } =
		await import(/* @vite-ignore */ address);
	await pagefind.options({ noWorker: true, baseUrl: base, ranking: PAGEFIND_RANKING });
	await pagefind.init();
	// The first question tells whether Pagefind could fetch what it rests on. This one has a short answer: the index has no filters.
	await pagefind.filters();
	return withRecords(wholeFinder(pagefind, `${base}pagefind/`), () => records);
});

const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

const isRecords = (value: unknown): value is Records =>
	typeof value === 'object' && value !== null && Object.values(value).every((record) => typeof record?.content === 'string');

const isGroup = (value: unknown): value is AliasGroups[number] =>
	Array.isArray(value) && isStrings(value[0]) && isStrings(value[1]) && typeof value[2] === 'string';

const groupsOf = (groups: unknown): AliasGroups => (Array.isArray(groups) ? groups.filter(isGroup) : []);

const fieldOf = (file: unknown, name: string): unknown => (typeof file === 'object' && file !== null ? Reflect.get(file, name) : undefined);

const isPart = (value: unknown): value is IndexPart => isStrings(value) && value.length === 3;

/** What each search starts from: the everyday words, and in which part of the index a word stands. */
const start = once(async () => {
	const file = await fetchJson('start.json');
	const parts = fieldOf(file, 'parts');
	return { aliases: groupsOf(fieldOf(file, 'aliases')), parts: Array.isArray(parts) ? parts.filter(isPart) : [] };
});

const aliases = async () => (await start()).aliases;

const rarer = once(async () => groupsOf(await fetchJson('rarer.json')));

const lexicon = once(async (): Promise<Lexicon> => {
	const file = await fetchJson('words.json');
	return {
		words: String(fieldOf(file, 'words')).split(' '),
		named: Number(fieldOf(file, 'named')),
		real: new Set(String(fieldOf(file, 'real')).split(' ')),
	};
});

/** Answers queries; fetches what it needs when it is first asked. */
export const find = createEngine({ finder, aliases, rarer, lexicon });

/** Fetches what every search needs, before the first letter is typed. Failing here is no fault: the search will say so. */
export async function warm() {
	await Promise.allSettled([finder(), start()]);
}

/** Begins to fetch the parts of the index that a query needs, while it is typed and while the program is on its way. Failing here is no fault. */
export async function fetchParts(query: string) {
	try {
		const { aliases, parts } = await start();
		for (const ask of parseQuery(query, aliases).terms.flatMap(({ asks }) => asks))
			for (const stem of stemsOf(ask)) {
				const name = partFor(stem, parts);
				if (name !== undefined) preload(`pagefind/index/${name}.pf_index`);
			}
	} catch {
		// The search will say so.
	}
}

const ahead = once(async () => {
	const file = await fetchJson('records.json');
	if (isRecords(file)) records = file;
});

/**
 * Fetches what later searches need, so that they wait for no line. A site that lies on the device already needs none of it,
 * and readers who save data fetch only what they ask for. Failing here is no fault.
 */
export async function fetchAhead() {
	// Asked here and not shared with the pages' own script: that one may fail to come, and a third file for both would be one more request.
	const saves: unknown = Reflect.get(Reflect.get(navigator, 'connection') ?? {}, 'saveData');
	try {
		if (saves !== true && !navigator.serviceWorker?.controller) await ahead();
	} catch {
		// Each record is fetched when it is needed.
	}
}
