import type { Fact, Table, TableCell } from '../../data/schemas.ts';
import { convert } from '../../data/numbers/format-value.ts';
import type { Value } from './dataset.ts';

/** One cell of a table or of the numbers of a chart. */
export interface Cell {
	row: string;
	column: string;
	/** A number in `unit`, words, or null for a gap. */
	value: Value;
	unit: string | null;
	period: string | null;
	total: boolean;
	basis: string | null;
	fact: string | null;
	sources: readonly string[];
}

/** Takes the dust of binary arithmetic off a converted figure. */
const clean = (value: number) => Number(value.toPrecision(12));

function figureOf({ value, unit }: Fact, columnUnit: string | undefined) {
	if (typeof value !== 'number' || !columnUnit) return { value, unit };
	return { value: clean(convert(value, unit, columnUnit)), unit: columnUnit };
}

type Content = Omit<Cell, 'row' | 'column' | 'total'>;

function contentOf(cell: TableCell, unit: string | undefined, facts: ReadonlyMap<string, Fact>): Content {
	if (typeof cell === 'string') {
		const fact = facts.get(cell);
		if (!fact) throw new Error(`There is no fact “${cell}”.`);
		return { ...figureOf(fact, unit), period: fact.period, basis: fact.basis ?? null, fact: cell, sources: fact.sources };
	}
	const cite = cell?.cite;
	const cited = cite === undefined ? undefined : facts.get(cite);
	return {
		value: cell?.text ?? null,
		unit: null,
		period: cited?.period ?? null,
		basis: cited?.basis ?? null,
		fact: cited?.id ?? null,
		sources: cited?.sources ?? (cite === undefined ? [] : [cite]),
	};
}

/** The cells of a table, row by row, each with its unit, period and sources. Figures are in the unit of their column. */
export function cellsOf(table: Table, facts: ReadonlyMap<string, Fact>): Cell[] {
	const rows = [...table.rows.map((row) => ({ ...row, total: false })), ...(table.total ? [{ ...table.total, total: true }] : [])];
	return rows.flatMap(({ head, cells, total }) =>
		cells.map((cell, i) => {
			const column = table.columns[i + 1];
			return { row: head, column: column?.head ?? '', total, ...contentOf(cell, column?.unit, facts) };
		}),
	);
}
