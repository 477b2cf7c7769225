import type { Finder, Fragment } from '../../src/search/query/engine-types.ts';
import { groupOf, recordName } from '../../src/search/records/record-id.ts';
import { stemOf, wordsOf } from '../../src/search/query/words.ts';
import { DIVIDER } from '../../src/search/records/record-content.ts';
import type { SearchRecord } from '../../src/search/records/records.ts';

const fragmentOf = ({ url, text, ...meta }: SearchRecord): Fragment => ({
	url,
	content: `${meta.title} ${meta.aliases.join(' ')} ${meta.page} ${DIVIDER} ${text}`,
	meta: { ...Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, String(value)])), aliases: meta.aliases.join('|') },
});

const holds = ({ content }: Fragment, stem: string) =>
	wordsOf(content).some((word) => word.stem === stem || (/\p{Script=Han}/u.test(stem) && word.stem.includes(stem)));

/** Searches a few records as Pagefind would, junk included: a word that stands nowhere fits everything. */
export function fakeFinder(records: readonly SearchRecord[]): Finder {
	const fragments = records.map((record, i) => ({ id: recordName(groupOf(record.kind), '', i), fragment: fragmentOf(record) }));
	return {
		search: (term) => {
			const stems = wordsOf(term ?? '').map(({ text }) => stemOf(text));
			const known = stems.filter((stem) => fragments.some(({ fragment }) => holds(fragment, stem)));
			const hits = fragments.filter(({ fragment }) => known.every((stem) => holds(fragment, stem)));
			return Promise.resolve({ results: hits.map(({ id, fragment }) => ({ id, score: 1, data: () => Promise.resolve(fragment) })) });
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
