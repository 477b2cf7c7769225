import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { library } from '../../data/library.ts';
import { sectionIds } from '../../outline.ts';
import { askedData } from '../../search/records/asked-data.ts';
import { completions } from '../../search/records/completions.ts';
import { customRecord } from '../../search/records/custom-record.ts';
import { dataRecords } from '../../search/records/data-records.ts';
import { factHomes, type FactUse, factUses } from '../../search/records/fact-homes.ts';
import { pageRecords } from '../../search/records/page-records.ts';
import { requireQuestionedSections } from '../../search/records/questions.ts';
import { realWords } from '../../search/records/spelling-exceptions.ts';
import type { SearchRecord } from '../../search/records/records.ts';
import { vocabulary } from '../../search/records/vocabulary.ts';
import { ARCHIVED, groupOf } from '../../search/records/record-group.ts';
import { stemGroups } from '../../search/query/stem-groups.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Step } from '../steps.ts';
import { packFragments } from './pack-fragments.ts';
import { ARCHIVE_UNUSED, writeIndex } from './write-index.ts';

/** The address of the page that lists the people. */
const PEOPLE = '/organization/';

/** The words that queries are corrected to, and the English words that are never corrected. */
function lexiconOf(records: readonly SearchRecord[]) {
	const everyday = library.aliases.flatMap(({ words, also = [] }) => [...words, ...also]);
	const { words, named } = vocabulary(records, everyday);
	return { words, named, real: realWords({ words: words.split(' '), named }) };
}

async function writeSearchFiles(folder: string, records: readonly SearchRecord[]) {
	const { main = [], archive = [] } = Object.groupBy(records, ({ kind, older }) =>
		ARCHIVED.has(groupOf(kind, older)) ? 'archive' : 'main',
	);
	await writeIndex(main.map(customRecord), join(folder, 'pagefind'));
	await writeIndex(archive.map(customRecord), join(folder, 'pagefind/archive'), ARCHIVE_UNUSED);
	await mkdir(join(folder, 'search'), { recursive: true });
	await packFragments(join(folder, 'pagefind'), join(folder, 'search', 'fragments.json'));
	const write = (name: string, content: unknown) => writeFile(join(folder, 'search', name), JSON.stringify(content));
	await write('aliases.json', stemGroups(library.aliases.map(({ words, means, page }) => [words, means, page])));
	await write('rarer.json', stemGroups(library.aliases.flatMap(({ also, means, page }) => (also ? [[also, means, page] as const] : []))));
	await write('words.json', lexiconOf(records));
	await write('completions.json', completions(records));
	await write('series.json', askedData(library));
}

/** Indexes the site with Pagefind; writes the aliases and the lexicon that queries are read with. */
export function writeSearch({ folder }: BuiltSite): Step {
	const taken = new Map<string, { records: readonly SearchRecord[]; uses: readonly FactUse[] }>();
	return {
		take(page) {
			const records = pageRecords(page);
			if (records.length > 0) taken.set(page.path, { records, uses: factUses(page) });
		},
		async make() {
			const sections = sectionIds.flatMap((id) => taken.get(`/${id}/`) ?? []);
			const records = sections.flatMap(({ records }) => records);
			requireQuestionedSections(new Set(records.map(({ url }) => url)));
			const homes = factHomes(sections.flatMap(({ uses }) => uses));
			await writeSearchFiles(folder, [...records, ...dataRecords(library, homes, PEOPLE)]);
		},
	};
}
