import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { library } from '../data/library.ts';
import { outline, sectionIds } from '../outline.ts';
import { dataRecords } from '../search-records/data-records.ts';
import { indexPage } from '../search-records/index-page.ts';
import { realWords } from '../search-records/real-words.ts';
import type { SearchRecord } from '../search-records/records.ts';
import { sectionRecords } from '../search-records/section-records.ts';
import { spokenAmounts } from '../search-records/spoken-amounts.ts';
import { vocabulary } from '../search-records/vocabulary.ts';
import { groupOfName, groups } from '../search/record-name.ts';
import { stemGroups } from '../search/stem-groups.ts';
import { wordsOf } from '../search/words.ts';
import { type BuiltPage, type BuiltSite, readPages } from './built-site.ts';
import { indexPages } from './index-pages.ts';
import type { Named } from './pack-records.ts';
import { packSearch } from './pack-search.ts';

/** Pages whose entries are records of their own; of the page itself only the start is one. */
const LISTS = new Set(['glossary', 'figures', 'sources', 'source-check']);

/** The address of the page on which the people stand. */
const PEOPLE = '/organization/';

const keywordsOf = ({ document }: BuiltPage) =>
	(document.querySelector('meta[name=keywords]')?.getAttribute('content') ?? '').split(', ').filter(Boolean);

/** Everything on a built site that can be found, in the order of reading. */
export async function collectRecords(folder: string): Promise<SearchRecord[]> {
	const pages = new Map((await readPages(folder)).map((page) => [page.path, page]));
	const amounts = new Map(
		[...library.facts.values()].map(({ id, value, unit }) => [id, typeof value === 'number' ? spokenAmounts(value, unit) : []]),
	);
	const sections = outline.flatMap(({ part, ids }) =>
		ids.flatMap((id) => {
			const page = pages.get(`/${id}/`);
			if (!page) return [];
			const records = sectionRecords(
				page,
				{
					part,
					page: page.document.querySelector('h1')?.textContent?.trim() ?? id,
					keywords: keywordsOf(page),
					order: sectionIds.indexOf(id),
				},
				amounts,
			);
			return LISTS.has(id) ? records.slice(0, 1) : records;
		}),
	);
	return [...sections, ...dataRecords(library, factHomes(pages), PEOPLE)];
}

/** How many words of a fact's label a heading shares. */
function fit(label: string, heading: string) {
	const said = new Set(wordsOf(heading).map(({ stem }) => stem));
	return new Set(wordsOf(label).flatMap(({ stem }) => (said.has(stem) ? [stem] : []))).size;
}

/** For each fact the heading under which it is at home: the one most like its label, of those that print it, or the first of these. */
function factHomes(pages: ReadonlyMap<string, BuiltPage>) {
	const homes = new Map<string, { address: string; fits: number }>();
	for (const id of sectionIds) {
		const document = pages.get(`/${id}/`)?.document;
		let address = `/${id}/`;
		let heading = document?.querySelector('h1')?.textContent ?? '';
		for (const element of document?.querySelectorAll('.body h2, .body h3, [data-fact]') ?? []) {
			const fact = element.getAttribute('data-fact');
			if (fact === null) {
				address = `/${id}/#${element.id}`;
				heading = element.textContent ?? '';
				continue;
			}
			const fits = fit(library.facts.get(fact)?.label ?? '', heading);
			if (fits > (homes.get(fact)?.fits ?? -1)) homes.set(fact, { address, fits });
		}
	}
	return new Map([...homes].map(([fact, { address }]) => [fact, address]));
}

function lexiconOf(records: readonly SearchRecord[]) {
	const everyday = library.aliases.flatMap(({ words, also = [] }) => [...words, ...also]);
	const { words, named } = vocabulary(records, everyday);
	return { words, named, real: realWords({ words: words.split(' '), named }) };
}

/** How much a reader who searches is sent ahead of the next question, in characters before packing. */
const MOST_AHEAD = 1_000_000;

/** The records in two files: the first is sent ahead to readers who search and holds those that are read most; of a large site there are more. */
function recordFiles(named: readonly Named[]) {
	let left = MOST_AHEAD;
	const byGroup = groups.flatMap((group) => named.filter(({ name }) => groupOfName(name) === group));
	const { first = [], more = [] } = Object.groupBy(byGroup, ({ record }) =>
		(left -= JSON.stringify(record).length) >= 0 ? 'first' : 'more',
	);
	return [first, more].map((part) => Object.fromEntries(part.map(({ name, record }) => [name, record])));
}

/** A reader is told where each word stands in an index of so many parts at most: the list would weigh more than it saves. */
const MOST_PARTS = 200;

/** Indexes the site with Pagefind and writes the words that the search forgives with. */
export async function writeSearch({ folder }: BuiltSite) {
	const records = await collectRecords(folder);
	const files = await indexPages(records.map((record) => ({ url: record.url, content: indexPage(record) })));
	const { records: packed, parts } = await packSearch(files, join(folder, 'pagefind'));
	await mkdir(join(folder, 'search'), { recursive: true });
	const write = (name: string, content: unknown) => writeFile(join(folder, 'search', name), JSON.stringify(content));
	await write('start.json', {
		aliases: stemGroups(library.aliases.map(({ words, means, page }) => [words, means, page])),
		parts: parts.length > MOST_PARTS ? [] : parts,
	});
	await write('rarer.json', stemGroups(library.aliases.flatMap(({ also, means, page }) => (also ? [[also, means, page] as const] : []))));
	await write('words.json', lexiconOf(records));
	const [first, more] = recordFiles(packed);
	await write('records.json', first);
	await write('more-records.json', more);
}
