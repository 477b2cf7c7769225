import { createEngine } from './engine.ts';
import type { AliasGroups, Finder, Lexicon } from './finder.ts';
import { wholeFinder } from './whole-finder.ts';

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

let tries = 0;

/**
 * Pagefind's module, as the build has written it beside the pages. Its worker would cost more bytes than it saves time.
 * A module that came broken stays so under its address, hence another one for each further try.
 */
const finder = once(async () => {
	const address = `${base}pagefind/pagefind.js${tries ? `?try=${tries}` : ''}`;
	tries += 1;
	const pagefind: Finder & { options: (options: object) => Promise<void>; init: () => Promise<void> } = await import(
		/* @vite-ignore */ address
	);
	await pagefind.options({ noWorker: true, baseUrl: base });
	await pagefind.init();
	// The first search tells whether Pagefind could fetch what it rests on.
	await pagefind.search('');
	return wholeFinder(pagefind, `${base}pagefind/`);
});

const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

const isGroup = (value: unknown): value is AliasGroups[number] =>
	Array.isArray(value) && isStrings(value[0]) && isStrings(value[1]) && typeof value[2] === 'string';

const groupsOf = (groups: unknown): AliasGroups => (Array.isArray(groups) ? groups.filter(isGroup) : []);

const aliases = once(async () => groupsOf(await fetchJson('aliases.json')));

const rarer = once(async () => groupsOf(await fetchJson('rarer.json')));

const lexicon = once(async (): Promise<Lexicon> => {
	const file = await fetchJson('words.json');
	const read = (name: string): unknown => (typeof file === 'object' && file !== null ? Reflect.get(file, name) : undefined);
	return {
		words: String(read('words')).split(' '),
		named: Number(read('named')),
		real: new Set(String(read('real')).split(' ')),
	};
});

/** Answers queries; fetches what it needs when it is first asked. */
export const find = createEngine({ finder, aliases, rarer, lexicon });

/** Fetches what every search needs, before the first letter is typed. Failing here is no fault: the search will say so. */
export async function warm() {
	await Promise.allSettled([finder(), aliases()]);
}
