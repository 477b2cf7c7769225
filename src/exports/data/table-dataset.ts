import { basis, type Fact, type Chart, type Table } from '../../data/schemas.ts';
import { type Cell, cellsOf } from './cells.ts';
import { type Column, type Dataset, figureColumns, fromEntries, idList } from './dataset.ts';

const columns: readonly Column<Cell>[] = [
	{ name: 'row', type: 'string', title: 'Row', description: 'The head of the row in the table', required: true, of: ({ row }) => row },
	{
		name: 'column',
		type: 'string',
		title: 'Column',
		description: 'The head of the column in the table',
		required: true,
		of: ({ column }) => column,
	},
	...figureColumns<Cell>((cell) => cell),
	{
		name: 'total',
		type: 'boolean',
		title: 'Total',
		description: 'Whether the row is the total of the others, not to be added to them',
		required: true,
		of: ({ total }) => total,
	},
	{
		name: 'basis',
		type: 'string',
		title: 'Basis',
		description: 'How far the figure can be trusted before its source is opened',
		oneOf: basis.options,
		of: (cell) => cell.basis,
	},
	{ name: 'fact', type: 'string', title: 'Fact', description: 'The fact the cell rests on: an id in facts.csv', of: ({ fact }) => fact },
	{
		name: 'sources',
		type: 'string',
		title: 'Sources',
		description: 'The sources it rests on: ids in sources.csv, parted by spaces',
		of: ({ sources }) => idList(sources),
	},
];

/** The numbers of a table or a chart, one row for each cell, so that each keeps its own unit, period and source. */
export function tableDataset(table: Table | Chart, facts: ReadonlyMap<string, Fact>, place: Dataset['place']): Dataset {
	const cells = cellsOf(table, facts);
	const drawn = 'drawn' in table ? [`${table.drawn}.`] : [];
	return fromEntries({
		id: table.id,
		kind: 'drawn' in table ? 'chart' : 'table',
		title: table.caption,
		description: [...drawn, ...(table.note ? [table.note] : []), 'One row for each cell of the table.'].join(' '),
		place,
		columns,
		entries: cells,
		refs: { fact: 'facts' },
		sources: [...new Set(cells.flatMap(({ sources }) => sources))],
	});
}
