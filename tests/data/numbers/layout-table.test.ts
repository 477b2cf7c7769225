import { expect, test } from 'vitest';
import type { Fact, Table } from '../../../src/data/schemas.ts';
import { layoutTable } from '../../../src/data/numbers/layout-table.ts';

const fact = (id: string, value: number | string | null, unit: string | null = 'RMB million'): Fact => ({
	id,
	label: id,
	statement: id,
	value,
	unit,
	period: 'fiscal 2022',
	sources: ['filing'],
});

const facts = new Map(
	[fact('trade', 592705), fact('cloud', 74568.5), fact('loss', -512), fact('founders', 18, 'people'), fact('word', 'none')].map((each) => [
		each.id,
		each,
	]),
);

const table = (unit: string | undefined, cells: readonly Table['rows'][number]['cells'][number][], total?: string): Table => ({
	id: 'table-parts',
	caption: 'What each part makes',
	columns: [{ head: 'Part' }, { head: 'Fiscal 2022', ...(unit === undefined ? {} : { unit }) }],
	rows: cells.map((cell) => ({ head: 'Row', cells: [cell] })),
	...(total === undefined ? {} : { total: { head: 'All', cells: [total] } }),
});

const column = (laid: ReturnType<typeof layoutTable>) => laid.rows.map(({ cells }) => cells[0]);

test('all figures of a column have as many places as the one with most', () => {
	expect(column(layoutTable(table('RMB million', ['trade', 'cloud', 'loss']), facts))).toEqual(['592,705.0', '74,568.5', '\u2212512.0']);
});

test('the total counts among them and is laid out alike', () => {
	const { rows, total } = layoutTable(table('RMB million', ['trade'], 'cloud'), facts);
	expect(rows[0]?.cells).toEqual(['592,705.0']);
	expect(total).toEqual({ head: 'All', cells: ['74,568.5'] });
});

test('figures stand in the unit of their column, with two places at the most', () => {
	expect(column(layoutTable(table('RMB billion', ['trade', 'cloud']), facts))).toEqual(['592.71', '74.57']);
});

test('a gap stays a gap, words stay words', () => {
	expect(column(layoutTable(table('RMB million', [null, { text: 'about half' }, 'word']), facts))).toEqual([null, 'about half', 'none']);
});

test('without a unit of the column each figure brings its own', () => {
	expect(column(layoutTable(table(undefined, ['founders']), facts))).toEqual(['18\u00a0people']);
});

test('a figure of another kind cannot stand in a column', () => {
	expect(() => layoutTable(table('RMB million', ['founders']), facts)).toThrow(
		'A figure in “people” cannot stand in a column of “RMB million”.',
	);
});
