import type { Finder, Fragment } from '../../src/search/query/engine-types.ts';
import { customRecord } from '../../src/search/records/custom-record.ts';
import { stemOf, wordsOf } from '../../src/search/query/words.ts';
import type { SearchRecord } from '../../src/search/records/records.ts';

/** A record as Pagefind would return it. */
export function fragmentOf(entry: SearchRecord): Fragment {
	const { url, content, meta = {}, filters = {} } = customRecord(entry);
	return { url, content, meta, filters };
}

const holds = ({ content, meta }: Fragment, stem: string) =>
	wordsOf([content, ...Object.values(meta)].join(' ')).some(
		(word) => word.stem === stem || (/\p{Script=Han}/u.test(stem) && word.stem.includes(stem)),
	);

/** Searches a few records as Pagefind would, junk included: a word that is in no record fits every record. */
export function fakeFinder(records: readonly SearchRecord[]): Finder {
	const fragments = records.map(fragmentOf);
	return {
		search: (term, group) => {
			const stems = wordsOf(term).map(({ text }) => stemOf(text));
			const known = stems.filter((stem) => fragments.some((fragment) => holds(fragment, stem)));
			const hits = fragments.filter((fragment) => fragment.filters['group']?.[0] === group && known.every((stem) => holds(fragment, stem)));
			return Promise.resolve(hits.map((fragment) => ({ data: () => Promise.resolve(fragment) })));
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
	...more,
});
