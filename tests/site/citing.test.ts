import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { library } from '../../src/data/library.ts';
import { sectionIds } from '../../src/outline.ts';
import { isOnSite, onEach, pages, readSiteFile, root } from './site-under-test.ts';

const lists = ['facts', 'sources', 'claims', 'glossary', 'platforms', 'acquisitions', 'people', 'posts', 'timeline'].map(
	(id) => `data-${id}`,
);
const works = ['whole', ...sectionIds, ...library.charts.keys(), ...library.tables.keys(), ...lists];

const named = (ids: readonly string[]) => ids.map((id) => [id, id] as const);

const core = ({ title, URL, issued }: Readonly<Record<string, unknown>>) => ({ title, URL, issued });
const read = (path: string) => new Cite(readSiteFile(path)).data.map(core);

onEach('BibTeX, RIS and CSL-JSON of each work say the same title, address and date', named(works), (id) => {
	const csl = read(`cite/${id}.json`);
	expect(csl).toHaveLength(1);
	expect(isOnSite(String(csl[0]?.['URL']))).toBe(true);
	expect(read(`cite/${id}.bib`)).toEqual(csl);
	expect(read(`cite/${id}.ris`)).toEqual(csl);
});

onEach('the reference to a section has the title and the day of review that its page shows', named(sectionIds), (id) => {
	const document = pages.find(({ path }) => path === `/${id}/`)?.document;
	const [year, month, day] = (document?.querySelector('.tools time')?.getAttribute('datetime') ?? '').split('-').map(Number);
	expect(read(`cite/${id}.json`)).toEqual([
		{ title: document?.querySelector('h1')?.textContent?.trim(), URL: `${root}${id}/`, issued: { 'date-parts': [[year, month, day]] } },
	]);
});

onEach('the panel of a section writes the reference out and links to its files', named(sectionIds), (id) => {
	const panel = pages.find(({ path }) => path === `/${id}/`)?.document.getElementById('cite');
	const copied = [...(panel?.querySelectorAll('a.copy[href$=".txt"]') ?? [])].map((link) => link.getAttribute('data-copy') ?? '');
	expect(copied.length).toBeGreaterThan(0);
	for (const text of copied) {
		expect(text).toContain(`${root}${id}/`);
		expect(panel?.textContent).toContain(text);
		expect(readSiteFile(`cite/${id}.txt`)).toContain(text);
	}
	const links = [...(panel?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
	for (const format of ['bib', 'ris', 'json'])
		expect(
			links.some((href) => href.endsWith(`/cite/${id}.${format}`)),
			format,
		).toBe(true);
});

/** Lists, whose entries are dated one by one, have no editions. */
const told = named(sectionIds.filter((id) => !['glossary', 'figures', 'sources', 'source-check'].includes(id)));

onEach('the panel of a section offers the address that never changes, to the edition of the day its page shows', told, (id) => {
	const document = pages.find(({ path }) => path === `/${id}/`)?.document;
	const day = document?.querySelector('.tools time')?.getAttribute('datetime') ?? '';
	const edition = `${root}${id}/${day}/`;
	const panel = document?.getElementById('cite');
	expect(panel?.querySelector(`a.copy[data-copy="${edition}"]`)).not.toBeNull();
	expect(panel?.querySelector(`a[href="${edition}"]:not(.copy)`)?.textContent).toBe(edition);
	expect(readSiteFile(`${id}/${day}/index.html`)).toContain('Current edition.');
	expect(readSiteFile(`cite/${id}.bib`)).toContain(edition);
});

onEach('the chapter of a section in the book names the edition that it holds', told, (id) => {
	const own = pages.find(({ path }) => path === `/${id}/`)?.document;
	const day = own?.querySelector('.tools time')?.getAttribute('datetime') ?? '';
	const book = pages.find(({ path }) => path === '/all/')?.document;
	expect(book?.querySelector(`article[id="${id}"] > p`)?.textContent).toContain(`${root}${id}/${day}/`);
});

test.each(['bib', 'ris', 'json'])('the list of sources in %s holds every source', (format) => {
	const titles = read(`sources.${format}`).map(({ title }) => title);
	expect(titles).toEqual([...library.sources.values()].map(({ title }) => title));
});

test('the page of sources links to the list in each form', () => {
	const document = pages.find(({ path }) => path === '/sources/')?.document;
	const links = [...(document?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
	for (const format of ['bib', 'ris', 'json'])
		expect(
			links.some((href) => href.endsWith(`/sources.${format}`)),
			format,
		).toBe(true);
});
