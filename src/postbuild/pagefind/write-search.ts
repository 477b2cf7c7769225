import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { library } from '../../data/library.ts';
import { sectionIds } from '../../outline.ts';
import { dataRecords } from '../../search/records/data-records.ts';
import { factHomes, type FactUse, factUses } from '../../search/records/fact-homes.ts';
import { indexPage } from '../../search/records/index-page.ts';
import { pageRecords } from '../../search/records/page-records.ts';
import { realWords } from '../../search/records/spelling-exceptions.ts';
import type { SearchRecord } from '../../search/records/records.ts';
import { vocabulary } from '../../search/records/vocabulary.ts';
import { groupOfName, groups } from '../../search/records/record-id.ts';
import { stemGroups } from '../../search/query/stem-groups.ts';
import type { BuiltSite } from '../built-site.ts';
import { indexPages } from './index-pages.ts';
import type { Named } from './pack-records.ts';
import { packSearch } from './pack-search.ts';
import type { Step } from '../steps.ts';

/** The address of the page on which the people stand. */
const PEOPLE = '/organization/';

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
	const taken = new Map<string, { records: readonly SearchRecord[]; uses: readonly FactUse[] }>();
	return {
		take(page) {
			const records = pageRecords(page);
			if (records.length > 0) taken.set(page.path, { records, uses: factUses(page) });
		},
		async make() {
			const sections = sectionIds.flatMap((id) => taken.get(`/${id}/`) ?? []);
			const homes = factHomes(sections.flatMap(({ uses }) => uses));
			await writeFiles(folder, [...sections.flatMap(({ records }) => records), ...dataRecords(library, homes, PEOPLE)]);
		},
	};
}
