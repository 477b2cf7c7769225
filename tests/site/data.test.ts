import { createHash } from 'node:crypto';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { library } from '../../src/data/library.ts';
import { cellFaults, packageFaults, resource, resourceFaults } from '../datasets/frictionless.ts';
import { isOnSite, pages, readSiteFile } from './site-under-test.ts';

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

describe.each(resources.map((one) => [one.name, one] as const))('%s', (name, one) => {
	test('each cell of the CSV file fits the schema', () => {
		expect(cellFaults(one, csvOf(name))).toEqual([]);
	});

	test('the CSV file is the one described, to the byte', () => {
		const csv = readSiteFile(`data/${name}.csv`);
		expect(one.path).toBe(`${name}.csv`);
		expect(one.bytes).toBe(Buffer.byteLength(csv));
		expect(one.hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
	});

	test('the JSON file explains its columns and holds the same rows', () => {
		const file = parse(`data/${name}.json`);
		expect(resourceFaults(file)).toEqual([]);
		const { data = [], schema } = resource.parse(file);
		const rows = data.map((row) => schema.fields.map((field) => String(row[field.name] ?? '')));
		expect(rows).toEqual(csvOf(name).slice(1));
	});

	test('every id of another file is found there', () => {
		for (const { fields, reference } of one.schema.foreignKeys ?? []) {
			const known = new Set(columnOf(reference.resource || name, reference.fields[0] ?? ''));
			expect(columnOf(name, fields[0] ?? '').filter((id) => id !== '' && !known.has(id))).toEqual([]);
		}
	});

	test('facts and sources named in a list are found in their files', () => {
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

	test('every address leads to its place on the site', () => {
		if (!one.schema.fields.some((field) => field.name === 'address')) return;
		expect(columnOf(name, 'address').filter((address) => !isOnSite(address))).toEqual([]);
	});
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

test.each(pages.map((page) => [page.path, page] as const))('each chart and table on %s can be taken away', (path, { document }) => {
	if (path === '/data/') return;
	const drawn = [...document.querySelectorAll('figure.chart[id], .tabled[id]')].filter(
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
