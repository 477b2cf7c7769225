import type { Fact, Table, TableCell } from '../schemas.ts';
import { convert, formatFigure, formatNumber } from './format-value.ts';

/** How many places a column shows, so that its figures align on the point. */
function placesOf(values: readonly number[]) {
	const places = values.map((value) => String(Math.round(value * 100) / 100).split('.')[1]?.length ?? 0);
	return Math.min(2, Math.max(0, ...places));
}

/**
 * Turns the cells of a table into text: figures in the unit of their column, all with the same number of places; words as they are; gaps as null.
 * @throws if a figure cannot be expressed in the unit of its column
 */
export function layoutTable(table: Table, facts: ReadonlyMap<string, Fact>) {
	const unitOf = (column: number) => table.columns[column + 1]?.unit;
	const valueOf = (cell: TableCell | undefined, column: number) => {
		if (typeof cell !== 'string') return undefined;
		const fact = facts.get(cell);
		const unit = unitOf(column);
		return typeof fact?.value === 'number' && unit ? convert(fact.value, fact.unit, unit) : undefined;
	};
	const all = [...table.rows, ...(table.total ? [table.total] : [])];
	const places = table.columns.slice(1).map((_, column) => placesOf(all.flatMap(({ cells }) => valueOf(cells[column], column) ?? [])));
	const textOf = (cell: TableCell, column: number) => {
		if (cell === null) return null;
		if (typeof cell !== 'string') return cell.text;
		const value = valueOf(cell, column);
		if (value !== undefined) return formatNumber(value, places[column] ?? 0, true);
		const fact = facts.get(cell);
		return fact ? formatFigure(fact) : null;
	};
	const layoutRow = ({ head, cells }: Table['rows'][number]) => ({ head, cells: cells.map(textOf) });
	return { rows: table.rows.map(layoutRow), total: table.total && layoutRow(table.total) };
}
