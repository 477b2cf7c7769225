import { glob, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type IndexFiles, indexPages } from '../../src/postbuild/pagefind/index-pages.ts';
import { packSearch } from '../../src/postbuild/pagefind/pack-search.ts';
import { createEngine } from '../../src/search/query/engine.ts';
import type { Finder } from '../../src/search/query/engine-types.ts';
import { indexPage } from '../../src/search/records/index-page.ts';
import { realWords } from '../../src/search/records/spelling-exceptions.ts';
import type { SearchRecord } from '../../src/search/records/records.ts';
import { vocabulary } from '../../src/search/records/vocabulary.ts';
import { type MadeUpSection, makeSections } from './made-up.ts';
import { sizes } from './settings.ts';
import { median } from './statistics.ts';
import { figure, layoutTable } from './table.ts';

/** How many queries are asked at each size. */
const QUERIES = 20;

/** The records of a made-up section: one for its start, one for each heading, as the build cuts real ones. */
function recordsOf({ id, title, summary, parts }: MadeUpSection, order: number): SearchRecord[] {
	const shared = { page: title, part: `Made up ${(order % 7) + 1}`, order, aliases: [] };
	const slug = (heading: string) => heading.toLowerCase().replaceAll(' ', '-');
	return [
		{ ...shared, kind: 'page', url: `/${id}/`, title, text: summary },
		...parts.map(({ heading, paragraphs }) => ({
			...shared,
			kind: 'section' as const,
			url: `/${id}/#${slug(heading)}`,
			title: heading,
			text: paragraphs.join(' '),
		})),
	];
}

const plainPage = ({ title, summary, parts }: MadeUpSection) =>
	`<html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${summary}</p>${parts
		.map(
			({ heading, paragraphs }) =>
				`<h2 id="${heading.replaceAll(' ', '-')}">${heading}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
		)
		.join('')}</body></html>`;

/** Writes the files of an index as Pagefind made them. */
async function writeIndex(files: IndexFiles, folder: string) {
	for (const [name, content] of files) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), content);
	}
}

/** What searches of one index cost. */
interface SearchCost {
	/** Bytes fetched for the first search, the median over queries asked of a fresh index. */
	first: number;
	/** Milliseconds for each later search. */
	later: number;
}

/** Pagefind's program from a folder, its files read in place of fetched and counted. It is another one each time, which has fetched nothing yet. */
async function openFinder(folder: string, count: (bytes: number) => void) {
	const index = resolve(folder);
	globalThis.fetch = async (address) => {
		const bytes = await readFile(String(address).replace(/\?.*$/, ''));
		count(bytes.length);
		return new Response(bytes);
	};
	const module = pathToFileURL(join(index, 'pagefind.js'));
	module.search = `?${Math.random()}`;
	const finder: Finder & { options: (options: object) => Promise<void>; init: () => Promise<void> } = await import(module.href);
	await finder.options({ basePath: `${index}/`, noWorker: true, baseUrl: '/' });
	count((await readFile(join(index, 'pagefind.js'))).length);
	await finder.init();
	return finder;
}

type Ask = (query: string) => Promise<unknown>;

async function askAll(folder: string, queries: readonly string[], asker: (finder: Finder) => Ask): Promise<SearchCost> {
	const firsts: number[] = [];
	const laters: number[] = [];
	let bytes = 0;
	for (const query of queries.slice(0, 5)) {
		bytes = 0;
		const ask = asker(await openFinder(folder, (more) => (bytes += more)));
		await ask(query);
		firsts.push(bytes);
	}
	const ask = asker(await openFinder(folder, () => undefined));
	for (const query of queries) {
		const start = performance.now();
		await ask(query);
		laters.push(performance.now() - start);
	}
	return { first: median(firsts), later: median(laters) };
}

/** What Starlight's interface does with a query: it searches, and reads the first five results. */
const plainAsk =
	(finder: Finder): Ask =>
	async (query) => {
		const { results } = await finder.search(query);
		return Promise.all(results.slice(0, 5).map(({ data }) => data()));
	};

async function sizeOf(folder: string) {
	let sum = 0;
	for await (const file of glob('{index,fragment,filter}/*', { cwd: folder })) sum += (await stat(join(folder, file))).size;
	return sum;
}

const HEAD = ['search', 'sections', 'index, kB', 'of a section, kB', 'first search, kB', 'later search, ms', 'words to forgive with, kB'];

const row = (name: string, size: number, index: number, { first, later }: SearchCost, words: number) => [
	name,
	figure(size),
	figure(index / 1_000),
	figure(index / size / 1_000, 2),
	figure(first / 1_000, 1),
	figure(later, 1),
	figure(words / 1_000, 1),
];

async function measureSize(size: number) {
	const folder = `.cache/bench/search-${size}`;
	const [own, plain] = [join(folder, 'ours'), join(folder, 'plain')];
	const sections = makeSections(size);
	const records = sections.flatMap(recordsOf);
	await rm(folder, { recursive: true, force: true });
	await packSearch(await indexPages(records.map((record) => ({ url: record.url, content: indexPage(record) }))), own);
	await writeIndex(await indexPages(sections.map((section) => ({ url: `/${section.id}/`, content: plainPage(section) }))), plain);
	const { words, named } = vocabulary(records);
	const lexicon = { words: words.split(' '), named };
	const real = realWords(lexicon);
	const engine = (finder: Finder) =>
		createEngine({
			finder: () => Promise.resolve(finder),
			aliases: () => Promise.resolve([]),
			rarer: () => Promise.resolve([]),
			lexicon: () => Promise.resolve({ ...lexicon, real: new Set(real.split(' ')) }),
		});
	const step = Math.max(1, Math.floor(sections.length / QUERIES));
	const queries = sections
		.filter((_, i) => i % step === 0)
		.slice(0, QUERIES)
		.map(({ title }) => title.split(' ').at(-1) ?? title);
	const costs = [
		row('ours', size, await sizeOf(own), await askAll(own, queries, engine), words.length + real.length),
		row('plain Pagefind', size, await sizeOf(plain), await askAll(plain, queries, plainAsk), Number.NaN),
	];
	await rm(folder, { recursive: true, force: true });
	return costs;
}

/** Prints how search grows with the number of sections, beside Pagefind used plainly on the same words, as Starlight does. */
export async function measureSearchGrowth() {
	console.log(
		`\nSearch with made-up sections, in Node: ${QUERIES} queries of one word of a title; plain Pagefind holds whole pages and reads five results.`,
	);
	for (const size of sizes) console.log(`\n${layoutTable(HEAD, await measureSize(size))}`);
}
