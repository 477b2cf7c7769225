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
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { indexPages } from './index-pages.ts';
import type { Named } from './pack-records.ts';
import { packSearch } from './pack-search.ts';
import type { Step } from './steps.ts';

/** Pages whose entries are records of their own; of the page itself only the start is one. */
const LISTS = new Set(['glossary', 'figures', 'sources', 'source-check']);

/** The address of the page on which the people stand. */
const PEOPLE = '/organization/';

const keywordsOf = ({ document }: BuiltPage) =>
	(document.querySelector('meta[name=keywords]')?.getAttribute('content') ?? '').split(', ').filter(Boolean);

const amounts = new Map(
	[...library.facts.values()].map(({ id, value, unit }) => [id, typeof value === 'number' ? spokenAmounts(value, unit) : []]),
);

/** The sections by their paths, in the order of reading. */
const places = new Map<string, { id: string; part: string }>(
	outline.flatMap(({ part, ids }) => ids.map((id) => [`/${id}/`, { id, part }])),
);

const orders = new Map<string, number>(sectionIds.map((id, i) => [id, i]));

function recordsOf(page: BuiltPage, { id, part }: { id: string; part: string }) {
	const title = page.document.querySelector('h1')?.textContent?.trim() ?? id;
	const records = sectionRecords(page, { part, page: title, keywords: keywordsOf(page), order: orders.get(id) ?? 0 }, amounts);
	return LISTS.has(id) ? records.slice(0, 1) : records;
}

/** How many words of a fact's label a heading shares. */
function fit(label: string, heading: string) {
	const said = new Set(wordsOf(heading).map(({ stem }) => stem));
	return new Set(wordsOf(label).flatMap(({ stem }) => (said.has(stem) ? [stem] : []))).size;
}

/** A place where a fact is printed. */
interface Use {
	fact: string;
	/** The address of the heading above it. */
	address: string;
	/** How like its label that heading is. */
	fits: number;
}

function usesOn({ path, document }: BuiltPage) {
	const uses: Use[] = [];
	let address = path;
	let heading = document.querySelector('h1')?.textContent ?? '';
	for (const element of document.querySelectorAll('.body h2, .body h3, [data-fact]')) {
		const fact = element.getAttribute('data-fact');
		if (fact === null) {
			address = `${path}#${element.id}`;
			heading = element.textContent ?? '';
		} else uses.push({ fact, address, fits: fit(library.facts.get(fact)?.label ?? '', heading) });
	}
	return uses;
}

/** For each fact the heading under which it is at home: the one most like its label, of those that print it, or the first of these. */
function homesOf(uses: readonly Use[]) {
	const homes = new Map<string, Use>();
	for (const use of uses) if (use.fits > (homes.get(use.fact)?.fits ?? -1)) homes.set(use.fact, use);
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

async function writeFiles(folder: string, records: readonly SearchRecord[]) {
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

/** Indexes the site with Pagefind and writes the words that the search forgives with. */
export function writeSearch({ folder }: BuiltSite): Step {
	const taken = new Map<string, { records: readonly SearchRecord[]; uses: readonly Use[] }>();
	return {
		take(page) {
			const place = places.get(page.path);
			if (place) taken.set(place.id, { records: recordsOf(page, place), uses: usesOn(page) });
		},
		async make() {
			const sections = sectionIds.flatMap((id) => taken.get(id) ?? []);
			const homes = homesOf(sections.flatMap(({ uses }) => uses));
			await writeFiles(folder, [...sections.flatMap(({ records }) => records), ...dataRecords(library, homes, PEOPLE)]);
		},
	};
}
