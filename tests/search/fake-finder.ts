import type { Finder, Fragment } from '../../src/search/finder.ts';
import { stemOf, wordsOf } from '../../src/search/words.ts';
import { DIVIDER } from '../../src/search-records/divider.ts';
import type { SearchRecord } from '../../src/search-records/records.ts';

const groupOf = ({ kind }: SearchRecord) => (kind === 'fact' ? 'fact' : kind === 'source' ? 'source' : 'text');

const fragmentOf = ({ url, text, ...meta }: SearchRecord): Fragment => ({
	url,
	content: `${meta.title} ${meta.aliases.join(' ')} ${meta.page} ${DIVIDER} ${text}`,
	meta: { ...Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, String(value)])), aliases: meta.aliases.join('|') },
});

const holds = ({ content }: Fragment, stem: string) =>
	wordsOf(content).some((word) => word.stem === stem || (/\p{Script=Han}/u.test(stem) && word.stem.includes(stem)));

/** Searches a few records as Pagefind would, junk included: a word that stands nowhere fits everything. */
export function fakeFinder(records: readonly SearchRecord[]): Finder {
	const fragments = records.map((record) => ({ group: groupOf(record), fragment: fragmentOf(record) }));
	return {
		search: (term, options) => {
			const stems = wordsOf(term ?? '').map(({ text }) => stemOf(text));
			const known = stems.filter((stem) => fragments.some(({ fragment }) => holds(fragment, stem)));
			const hits = fragments.filter(
				({ group, fragment }) => (options?.filters?.['kind'] ?? group) === group && known.every((stem) => holds(fragment, stem)),
			);
			return Promise.resolve({
				results: hits.map(({ fragment }, i) => ({ id: String(i), score: 1, data: () => Promise.resolve(fragment) })),
			});
		},
	};
}

/** A record with what a test does not care about filled in. */
export const record = (
	kind: SearchRecord['kind'],
	url: string,
	title: string,
	text: string,
	more: Partial<SearchRecord> = {},
): SearchRecord => ({
	url,
	kind,
	title,
	text,
	page: title,
	part: 'Overview',
	aliases: [],
	order: 0,
	...more,
});
