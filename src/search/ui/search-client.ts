import type { Reply } from '../calculation/reply.ts';
import { type Asking, createEngine, type Outcome } from '../query/engine.ts';
import { completer } from '../query/complete-query.ts';
import type { AliasGroups, Finder, Lexicon, PagefindApi } from '../query/engine-types.ts';
import { PAGEFIND_RANKING } from '../query/pagefind-ranking.ts';
import { pagefindFinder } from './pagefind-finder.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Loads a value once; a failure is not remembered, so that the next call tries again. @param failed called after a failure */
function once<T>(load: () => Promise<T>, failed: () => void = () => undefined) {
	let loading: Promise<T> | undefined;
	const get = () => {
		loading ??= load().catch((error: unknown) => {
			loading = undefined;
			failed();
			throw error;
		});
		return loading;
	};
	return Object.assign(get, { forget: () => (loading = undefined) });
}

async function fetchJson(path: string): Promise<unknown> {
	const response = await fetch(`${base}search/${path}`);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response.json();
}

let tries = 0;

/**
 * Loads Pagefind. Without its worker, which would cost 43 kB more than it saves time.
 * Browsers keep a module that failed to load under its address, so each further try uses another one.
 */
const finder = once(async (): Promise<Finder> => {
	const address = `${base}pagefind/pagefind.js${tries > 0 ? `?try=${tries}` : ''}`;
	tries += 1;
	const pagefind: PagefindApi = await import(/* @vite-ignore */ address);
	const settings = { baseUrl: base, ranking: PAGEFIND_RANKING };
	await pagefind.options({ ...settings, noWorker: true });
	// A search for no word fetches nothing, but rejects where Pagefind could not start.
	await pagefind.search('', { filters: {} });
	// Pagefind keeps an index that it could not merge, and fails from then on: another one is loaded for the next search.
	const loadArchive = once(
		() => pagefind.mergeIndex(`${base}pagefind/archive/`, settings),
		() => finder.forget(),
	);
	return pagefindFinder(pagefind, loadArchive);
});

const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');

const isGroup = (value: unknown): value is AliasGroups[number] =>
	Array.isArray(value) && isStrings(value[0]) && isStrings(value[1]) && typeof value[2] === 'string';

const groupsOf = (groups: unknown): AliasGroups => (Array.isArray(groups) ? groups.filter(isGroup) : []);

const fieldOf = (file: unknown, name: string): unknown => (typeof file === 'object' && file !== null ? Reflect.get(file, name) : undefined);

const aliases = once(async () => groupsOf(await fetchJson('aliases.json')));

const rarer = once(async () => groupsOf(await fetchJson('rarer.json')));

const lexicon = once(async (): Promise<Lexicon> => {
	const file = await fetchJson('words.json');
	return {
		words: String(fieldOf(file, 'words')).split(' '),
		named: Number(fieldOf(file, 'named')),
		real: new Set(String(fieldOf(file, 'real')).split(' ')),
	};
});

const series = once(() => fetchJson('series.json'));

const completions = once(async () => {
	const list = await fetchJson('completions.json');
	return completer(isStrings(list) ? list : []);
});

/** What half a word may become. Without the list there is nothing: the search itself goes on. */
export const complete = (query: string): Promise<readonly string[]> =>
	completions().then(
		(completed) => completed(query),
		() => [],
	);

/** What every calculation has: a number, or one of the words that relate two figures. It is a cheap test before anything is fetched. */
const MAY_COMPUTE = /\d.*[a-z]|[a-z].*\d|\bper (?:employee|head|person)|\b(?:share|percent|percentage|%) of|differences? between/i;

const calculation = once(() => import('../calculation/answer-calculation.ts'));

async function replyTo(query: string): Promise<Reply | undefined> {
	if (!MAY_COMPUTE.test(query)) return undefined;
	const { answerCalculation } = await calculation();
	return answerCalculation(query, series);
}

const search = createEngine({ finder, aliases, rarer, lexicon });

/** What a search gives back, with what the query computes to. */
export type Answered = Outcome & { reply: Reply | undefined };

/** Answers queries; fetches what it needs when it is first asked. */
export async function find(query: string, asking: Asking): Promise<Answered> {
	const [outcome, reply] = await Promise.all([search(query, asking), replyTo(query)]);
	return { ...outcome, reply };
}

/** Fetches what every search needs, before the first letter is typed. A failure here is reported by the search itself. */
export async function warm() {
	await Promise.allSettled([finder(), aliases()]);
}
