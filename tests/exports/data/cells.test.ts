import { expect, test } from 'vitest';
import type { Fact, Table } from '../../../src/data/schemas.ts';
import { cellsOf } from '../../../src/exports/data/cells.ts';

const fact = (id: string, value: Fact['value'], unit: string | null): Fact => ({
	id,
	label: id,
	statement: id,
	value,
	unit,
	period: 'fiscal 2022',
	basis: 'filed',
	sources: [`source-of-${id}`],
});

const facts = new Map([fact('revenue', 853_062, 'RMB million'), fact('place', 'Hangzhou', null)].map((one) => [one.id, one]));

const table = (cells: Table['rows'][number]['cells'], unit?: string): Table => ({
	id: 'table-x',
	caption: 'A caption that is long enough',
	columns: [{ head: 'What' }, ...cells.map((_, i) => ({ head: `Column ${i + 1}`, ...(unit ? { unit } : {}) }))],
	rows: [{ head: 'Row', cells }],
});

test('a figure comes in the unit of its column, without the dust of binary arithmetic', () => {
	expect(cellsOf(table(['revenue'], 'RMB billion'), facts)).toEqual([
		{
			row: 'Row',
			column: 'Column 1',
			total: false,
			value: 853.062,
			unit: 'RMB billion',
			period: 'fiscal 2022',
			basis: 'filed',
			fact: 'revenue',
			sources: ['source-of-revenue'],
		},
	]);
});

test('without a unit of its column a figure keeps its own', () => {
	expect(cellsOf(table(['revenue']), facts)[0]).toMatchObject({ value: 853_062, unit: 'RMB million' });
});

test('words that rest on a fact take its period and sources, words that rest on a source name it', () => {
	const [byFact, bySource, bare] = cellsOf(table([{ text: 'a', cite: 'place' }, { text: 'b', cite: 'some-source' }, { text: 'c' }]), facts);
	expect(byFact).toMatchObject({ value: 'a', unit: null, period: 'fiscal 2022', fact: 'place', sources: ['source-of-place'] });
	expect(bySource).toMatchObject({ value: 'b', period: null, fact: null, sources: ['some-source'] });
	expect(bare).toMatchObject({ value: 'c', sources: [] });
});

test('a gap stays a gap', () => {
	expect(cellsOf(table([null]), facts)[0]).toMatchObject({ value: null, unit: null, period: null, fact: null });
});

test('the total is marked, so that nobody adds it to its parts', () => {
	const withTotal = { ...table(['revenue']), total: { head: 'Together', cells: ['revenue'] } };
	expect(cellsOf(withTotal, facts).map(({ row, total }) => [row, total])).toEqual([
		['Row', false],
		['Together', true],
	]);
});
