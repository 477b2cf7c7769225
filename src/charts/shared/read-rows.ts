import type { z } from 'zod';
import type { Library } from '../../data/read-library.ts';
import type { Chart, TableCell } from '../../data/schemas.ts';
import { convert } from '../../data/numbers/format-value.ts';
import { layoutTable } from '../../data/numbers/layout-table.ts';

/** A cell of a chart’s table: a figure in the unit of its column, words, or (text null) a gap. */
export interface Cell {
	value: number | null;
	/** As the table prints it. */
	text: string | null;
	/** How far the figure can be trusted. */
	basis: string | undefined;
}

/** A row of a chart’s table, ready to be drawn. */
export interface Row {
	head: string;
	role: string | undefined;
	cells: readonly Cell[];
}

/** Where a chart is written, for messages. */
export const fileOf = ({ id }: Pick<Chart, 'id'>) => `content/data/charts/${id}.json`;

/**
 * The options of a chart, by the schema of its kind.
 * @throws with file, fault and mend on the first that does not fit
 */
export function readOptions<T extends z.ZodType>(chart: Pick<Chart, 'id' | 'kind' | 'options'>, schema: T): z.output<T> {
	const { success, data, error } = schema.safeParse(chart.options);
	if (success) return data;
	const [issue] = error.issues;
	const at = ['options', ...(issue?.path ?? [])].join('.');
	throw new Error(`${fileOf(chart)}: “${at}”: ${issue?.message ?? 'does not fit'}. See the schema in src/charts/${chart.kind}/.`);
}

/** The fact in a cell, if it names one. */
export const factIn = (cell: TableCell | undefined, facts: Library['facts']) => (typeof cell === 'string' ? facts.get(cell) : undefined);

/** The rows of a chart, and its total if it has one, with their figures looked up. */
export function readRows(chart: Chart, { facts }: Pick<Library, 'facts'>) {
	const texts = layoutTable(chart, facts);
	const readRow = ({ head, role, cells }: Chart['rows'][number], printed: readonly (string | null)[]): Row => ({
		head,
		role,
		cells: cells.map((cell, i) => {
			const fact = factIn(cell, facts);
			const value = typeof fact?.value === 'number' ? convert(fact.value, fact.unit, chart.columns[i + 1]?.unit ?? fact.unit ?? '') : null;
			return { value, text: printed[i] ?? null, basis: fact?.basis };
		}),
	});
	const rows = chart.rows.map((row, i) => readRow(row, texts.rows[i]?.cells ?? []));
	return { rows, total: chart.total && readRow(chart.total, texts.total?.cells ?? []) };
}

/** The figure in a cell. @throws with file, fault and mend where there is none */
export function figureIn(chart: Chart, { head, cells }: Row, column: number) {
	const cell = cells[column];
	if (cell?.value === null || cell?.value === undefined || cell.text === null) {
		throw new Error(
			`${fileOf(chart)}: “${head}” has no figure in column ${column + 1}, and this kind of chart needs one. Name a fact with a number there.`,
		);
	}
	return { value: cell.value, text: cell.text, basis: cell.basis };
}
