import { createHash } from 'node:crypto';
import { csvParseRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { library } from '../../src/data/library.ts';
import { cellFaults, packageFaults, resource, resourceFaults } from '../datasets/frictionless.ts';
import { isOnSite, onEach, onEveryPage, pages, readSiteFile } from './site-under-test.ts';

const parse = (path: string): unknown => JSON.parse(readSiteFile(path));
const descriptor = parse('data/datapackage.json');
const { resources } = z.object({ resources: z.array(resource) }).parse(descriptor);
const csvOf = (name: string) => csvParseRows(readSiteFile(`data/${name}.csv`));
const columnOf = (name: string, column: string) => {
	const [head = [], ...rows] = csvOf(name);
	return rows.map((row) => row[head.indexOf(column)] ?? '');
};
const shown = [
	'facts',
	'sources',
	'claims',
	'glossary',
	'platforms',
	'acquisitions',
	'people',
	'timeline',
	...library.charts.keys(),
	...library.tables.keys(),
];

test('the descriptor is a valid Tabular Data Package', () => {
	expect(packageFaults(descriptor)).toEqual([]);
});

test('every list, chart and table can be taken away', () => {
	expect(resources.map(({ name }) => name)).toEqual(expect.arrayContaining(shown));
});

const named = resources.map((one) => [one.name, one] as const);

onEach('each cell of the CSV file fits the schema', named, (one) => {
	const { name } = one;
	expect(cellFaults(one, csvOf(name))).toEqual([]);
});

onEach('the CSV file is the one described, to the byte', named, (one) => {
	const { name } = one;
	const csv = readSiteFile(`data/${name}.csv`);
	expect(one.path).toBe(`${name}.csv`);
	expect(one.bytes).toBe(Buffer.byteLength(csv));
	expect(one.hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
});

onEach('the JSON file explains its columns and holds the same rows', named, (one) => {
	const { name } = one;
	const file = parse(`data/${name}.json`);
	expect(resourceFaults(file)).toEqual([]);
	const { data = [], schema } = resource.parse(file);
	const rows = data.map((row) => schema.fields.map((field) => String(row[field.name] ?? '')));
	expect(rows).toEqual(csvOf(name).slice(1));
});

onEach('every id of another file is found there', named, (one) => {
	const { name } = one;
	for (const { fields, reference } of one.schema.foreignKeys ?? []) {
		const known = new Set(columnOf(reference.resource || name, reference.fields[0] ?? ''));
		expect(columnOf(name, fields[0] ?? '').filter((id) => id !== '' && !known.has(id))).toEqual([]);
	}
});

onEach('facts and sources named in a list are found in their files', named, (one) => {
	const { name } = one;
	for (const [column, file] of [
		['facts', 'facts'],
		['sources', 'sources'],
		['also_seen', 'sources'],
	] as const) {
		if (!one.schema.fields.some((field) => field.name === column)) continue;
		const known = new Set(columnOf(file, 'id'));
		expect(
			columnOf(name, column)
				.flatMap((ids) => ids.split(' '))
				.filter((id) => id !== '' && !known.has(id)),
		).toEqual([]);
	}
});

onEach('every address leads to its place on the site', named, (one) => {
	const { name } = one;
	if (!one.schema.fields.some((field) => field.name === 'address')) return;
	expect(columnOf(name, 'address').filter((address) => !isOnSite(address))).toEqual([]);
});

test('the page of data lists every file, under an id of its own', () => {
	const page = pages.find(({ path }) => path === '/data/')?.document;
	for (const { name } of resources) {
		const row = page?.getElementById(name);
		const links = [...(row?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
		for (const file of [`/data/${name}.csv`, `/data/${name}.json`])
			expect(
				links.some((href) => href.endsWith(file)),
				`${name}: ${file}`,
			).toBe(true);
	}
});

onEveryPage('each chart and table can be taken away', ({ path, document }) => {
	if (path === '/data/') return;
	const drawn = [...document.querySelectorAll('figure.chart[id]:not(.business-card), .tabled[id]')].filter(
		({ id }) => library.charts.has(id) || library.tables.has(id),
	);
	for (const one of drawn) {
		const links = [...one.querySelectorAll('.figure-foot a')].map((link) => link.getAttribute('href') ?? '');
		for (const end of [`/data/${one.id}.csv`, `/data/${one.id}.json`, `/data/#${one.id}`])
			expect(
				links.some((href) => href.endsWith(end)),
				`${one.id}: ${end}`,
			).toBe(true);
	}
});
