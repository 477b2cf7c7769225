import { expect, test } from 'vitest';
import { library } from '../../../src/data/library.ts';
import { makeDatasets } from '../../../src/exports/data/datasets.ts';

const addressOf = (path: string, fragment = '') => `https://site.test${path}${fragment && `#${fragment}`}`;
const places = new Map([
	['table-results', 'b'],
	['table-cloud-revenue', 'a'],
]);
const make = (given = library) => makeDatasets({ library: given, addressOf, sections: ['a', 'b'], places });
const datasets = make();
const idsOf = (kind: string) => datasets.filter((dataset) => dataset.kind === kind).map(({ id }) => id);

test('there is one dataset for each table and chart, and for each list of the data', () => {
	expect(idsOf('table').sort()).toEqual([...library.tables.keys()].sort());
	expect(idsOf('chart').sort()).toEqual([...library.charts.keys()].sort());
	expect(idsOf('list')).toEqual(['facts', 'sources', 'claims', 'glossary', 'platforms', 'acquisitions', 'people', 'posts', 'timeline']);
});

test('tables stand in reading order, those on no page last', () => {
	expect(idsOf('table').slice(0, 2)).toEqual(['table-cloud-revenue', 'table-results']);
});

test('a file with a column of numbers has columns for their unit and period', () => {
	for (const { id, fields } of datasets) {
		const names = fields.map(({ name }) => name);
		const numbers = fields.filter(({ type }) => type === 'number' || type === 'integer');
		if (numbers.length > 0) expect(names, id).toEqual(expect.arrayContaining(['unit', 'period']));
	}
});

test('a number never stands without its unit', () => {
	const bare = datasets.flatMap(({ id, rows }) =>
		rows.filter(({ value, unit }) => typeof value === 'number' && unit === null).map((row) => [id, row]),
	);
	expect(bare).toEqual([]);
});

test('every row of a list says something in every column that may not be empty', () => {
	for (const { id, fields, rows } of datasets) {
		for (const { name, required } of fields)
			if (required)
				expect(
					rows.filter((row) => row[name] === null),
					`${id}: ${name}`,
				).toEqual([]);
	}
});

test('two files of one name stop the build', () => {
	const table = [...library.tables.values()][0];
	if (!table) throw new Error('There are no tables.');
	const twin = { ...library, tables: new Map([['facts', { ...table, id: 'facts' }]]) };
	expect(() => make(twin)).toThrow('“facts”');
});
