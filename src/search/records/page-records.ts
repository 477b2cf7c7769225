import type { BuiltPage } from '../../lib/built-page.ts';
import { library } from '../../data/library.ts';
import { attributeIn, textIn } from '../../lib/html-tree.ts';
import { outline, sectionIds } from '../../outline.ts';
import { questions } from './questions.ts';
import type { SearchRecord } from './records.ts';
import { sectionRecords } from './section-records.ts';
import { spokenAmounts } from './spoken-amounts.ts';

/** Pages whose entries are records of their own; of the page itself only the start is one. */
const LISTS = new Set(['glossary', 'figures', 'sources', 'source-check']);

/** The keywords of a page, and the words of its address: a page may be known by them when its title has changed. */
const keywordsOf = ({ tree }: BuiltPage, id: string) => [
	...(attributeIn(tree, 'meta[name=keywords]', 'content') ?? '').split(', ').filter(Boolean),
	id.replaceAll('-', ' '),
];

const amounts = new Map(
	[...library.facts.values()].map(({ id, value, unit }) => [id, typeof value === 'number' ? spokenAmounts(value, unit) : []]),
);

const parts = new Map<string, string>(outline.flatMap(({ part, ids }) => ids.map((id) => [id, part])));

/** What search knows of a section before it reads it, by the path of its page. */
const places = new Map<string, { id: string; part: string }>(sectionIds.map((id) => [`/${id}/`, { id, part: parts.get(id) ?? '' }]));

/** The records of a section's page; none of other pages. */
export function pageRecords(page: BuiltPage): SearchRecord[] {
	const place = places.get(page.path);
	if (!place) return [];
	const title = textIn(page.tree, 'h1') ?? place.id;
	const records = sectionRecords(page, { part: place.part, page: title, keywords: keywordsOf(page, place.id) }, amounts).map((record) => ({
		...record,
		aliases: [...record.aliases, ...(questions.get(record.url) ?? [])],
	}));
	return LISTS.has(place.id) ? records.slice(0, 1) : records;
}
