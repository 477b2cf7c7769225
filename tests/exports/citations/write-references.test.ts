import { Cite } from '@citation-js/core';
import { expect, test } from 'vitest';
import { library } from '../../../src/data/library.ts';
import { citationStyles } from '../../../src/exports/citations/styles.ts';
import { type Reference, referenceTo, referenceToSource } from '../../../src/exports/citations/work.ts';
import { toBibtex, toCslJson, toRis, toText } from '../../../src/exports/citations/write-references.ts';

const author = 'The Alibaba Business Model';
const reviewed = new Date('2026-11-24');
const part = { reviewed, author, container: author };
const section = referenceTo({
	...part,
	id: 'cost-of-revenue',
	title: 'Cost of revenue: Alibaba’s R&D, 50% & more',
	address: 'https://site.test/x/cost-of-revenue/',
});
const table = referenceTo({
	...part,
	id: 'table-results',
	genre: 'Table',
	title: 'Revenue rose',
	address: 'https://site.test/results/#table-results',
});
const whole = referenceTo({ id: 'whole', title: author, reviewed, author, address: 'https://site.test/' });
const sources = [...library.sources.values()].map(referenceToSource);
const style = (id: string) => citationStyles.find((one) => one.id === id);

const read = (text: string) => new Cite(text).data;
const core = ({ title, URL, issued }: Reference) => ({ title, URL, ...(issued ? { issued } : {}) });

const forms = { BibTeX: toBibtex, RIS: toRis, 'CSL-JSON': toCslJson };

test.each(Object.entries(forms))('%s gives back the same title, address and date', (_, write) => {
	for (const reference of [section, table, whole]) expect(read(write([reference]))).toMatchObject([core(reference)]);
});

test.each(Object.entries(forms))('%s gives back the title and address of every source, in order', (_, write) => {
	expect(read(write(sources)).map(({ title, URL }) => ({ title, URL }))).toEqual(sources.map(({ title, URL }) => ({ title, URL })));
});

test.each(Object.entries(forms))('%s keeps the id whole', (_, write) => {
	expect(write(sources)).toContain(sources[0]?.id);
});

test('the day of access of every source is in every form', () => {
	expect(toBibtex(sources).match(/accessed \d{4}-\d{2}-\d{2}\]/g)).toHaveLength(sources.length);
	expect(toRis(sources).match(/^(?:Y2|M1) {2}- \d{4}\/\d{1,2}\/\d{1,2}\//gm)).toHaveLength(sources.length);
	expect(read(toCslJson(sources)).map((source) => JSON.stringify(source['accessed']))).toEqual(
		sources.map(({ accessed }) => JSON.stringify(accessed)),
	);
});

test('RIS starts with a type, ends with an end, breaks lines by CRLF and folds none', () => {
	const lines = toRis([...sources, section]).split('\r\n');
	expect(lines.pop()).toBe('');
	expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
	expect(lines[0]).toMatch(/^TY {2}- /);
	expect(lines.at(-1)).toBe('ER  - ');
});

test('BibTeX keeps the capitals of titles and institutions', () => {
	const entry = toBibtex([table]);
	expect(entry).toContain('title = {{Revenue rose}},');
	expect(entry).toContain('author = {{The Alibaba Business Model}}');
});

test('every form names the edition', () => {
	for (const write of Object.values(forms)) expect(write([section])).toContain('Edition of 24 November 2026');
});

test('BibTeX labels are ids, each once', () => {
	const labels = [...toBibtex(sources).matchAll(/^@\w+\{([^,]+),/gm)].map(([, label]) => label);
	expect(labels).toEqual(sources.map(({ id }) => id));
});

test('BibTeX prints no bare address outside the field for it, where LaTeX would stumble', () => {
	expect(toBibtex([section, ...sources.filter(({ type }) => !type.startsWith('article'))])).not.toContain('howpublished');
});

test('APA names the institution once, with the day and the address', () => {
	const apa = style('apa');
	expect(apa && toText(section, apa)).toBe(
		'The Alibaba Business Model. (2026, November 24). Cost of revenue: Alibaba’s R&D, 50% & more. https://site.test/x/cost-of-revenue/',
	);
	expect(apa && toText(table, apa)).toBe(
		'The Alibaba Business Model. (2026, November 24). Revenue rose [Table]. https://site.test/results/#table-results',
	);
	expect(apa && toText(whole, apa)).toBe('The Alibaba Business Model. (2026, November 24). https://site.test/');
});

test('MLA starts with the title, since author and site are one', () => {
	const mla = style('mla');
	expect(mla && toText(table, mla)).toBe(
		'“Revenue Rose.” The Alibaba Business Model, 24 Nov. 2026, https://site.test/results/#table-results.',
	);
	expect(mla && toText(whole, mla)).toBe('The Alibaba Business Model. 24 Nov. 2026, https://site.test/.');
});

test('Chicago puts the year after the institution', () => {
	const chicago = style('chicago');
	expect(chicago && toText(section, chicago)).toBe(
		'The Alibaba Business Model. 2026. “Cost of Revenue: Alibaba’s R&D, 50% & More.” November 24, 2026. https://site.test/x/cost-of-revenue/.',
	);
});

test.each(citationStyles.map((one) => [one.name, one] as const))('%s gives address and year of every source', (_, one) => {
	for (const source of sources.slice(0, 40)) expect(toText(source, one)).toContain(source.URL);
});
