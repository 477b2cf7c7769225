import type { Finder, PagefindApi } from '../query/engine-types.ts';
import { ARCHIVED } from '../records/record-group.ts';

/** Resolves in the next task, after every microtask that is queued now. */
const nextTask = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(false)));

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

/** Numbers of three digits, and the years that texts name so often that one of them fills a file. */
const MARKS = [...range(100, 999), ...range(1990, 2036)];

/** Words that sort behind every other word with the same beginnings. So many numbers begin with one digit or two that they fill several files. */
const lastWith = (term: string) =>
	term.replace(/\S+/g, '$&zzzz').replace(/(?<!\S)(\d{1,2})zzzz/g, (last, number: string) =>
		MARKS.filter((mark) => mark.startsWith(number))
			.map((digits) => `${digits}zzzz`)
			.concat(last)
			.join(' '),
	);

/** Meanwhile another query may have added an index, of which this one has no file yet: so it is asked again before a file is taken for missing. */
const TRIES = 2;

/** Differences of scores below 1 / PRECISION are none: Pagefind returns records of one score in any order. */
const PRECISION = 100;

/**
 * Pagefind as a {@link Finder}, made independent of what has been loaded before, and of failures that it conceals.
 * - Pagefind finds longer words as well, but only in the files that are loaded. So the file with the last of these words is loaded with that of the word itself;
 *   for nearly all words they are the same.
 * - It ignores a file that does not arrive, and finds less; this finder rejects instead. It preloads once more after the search: Pagefind keeps what has
 *   arrived, so that preloading ends without a request, in the same task, unless a file is missing.
 * @param loadArchive loads the index of the groups that few searches need, once
 */
export function pagefindFinder(pagefind: Pick<PagefindApi, 'search' | 'preload'>, loadArchive: () => Promise<void>): Finder {
	return {
		search: async (term, group) => {
			if (ARCHIVED.has(group)) await loadArchive();
			const options = { filters: { group } };
			const load = () => Promise.all([pagefind.preload(term, options), pagefind.preload(lastWith(term), options)]);
			for (let tries = TRIES; tries > 0; tries--) {
				await load();
				const { results } = await pagefind.search(term, options);
				if (await Promise.race([load().then(() => true), nextTask()]))
					return results.toSorted((a, b) => Math.round((b.score - a.score) * PRECISION) || (a.id < b.id ? -1 : 1));
			}
			throw new Error('A part of the search index could not be fetched.');
		},
	};
}
