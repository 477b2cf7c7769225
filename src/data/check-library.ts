import { DataError } from '../lib/read-json.ts';
import type * as schemas from './schemas.ts';

/** An entry and the place where it was written, for messages. */
export interface Placed<T> {
	entry: T;
	file: string;
	/** The line, from 1, on which it starts. */
	line: () => number;
}

/** Entries by id. */
export type Entries<T> = ReadonlyMap<string, Placed<T>>;

/** @throws {DataError} where an entry names an id that is not known */
export function requireIds<T>(
	entries: Entries<T>,
	known: ReadonlyMap<string, unknown>,
	kind: string,
	pick: (entry: T) => readonly string[],
) {
	for (const { entry, file, line } of entries.values()) {
		const unknown = pick(entry).find((id) => !known.has(id));
		if (unknown !== undefined) {
			throw new DataError(file, line(), `There is no ${kind} “${unknown}”.`, `Correct the id, or add the ${kind} first.`);
		}
	}
}

/** @throws {DataError} where a fact has no source and does not say so */
export function requireSources(facts: Entries<schemas.Fact>) {
	for (const { entry, file, line } of facts.values()) {
		if (entry.sources.length === 0 && entry.verdict !== 'unverified') {
			throw new DataError(
				file,
				line(),
				`The fact “${entry.id}” has no source.`,
				'Name one in "sources", or set "verdict" to "unverified".',
			);
		}
	}
}

/** @throws {DataError} where a row of a table is not as long as its head, or a column does not add up to its total */
export function requireSums(tables: Entries<schemas.Table>, facts: Entries<schemas.Fact>) {
	for (const { entry: table, file, line } of tables.values()) {
		for (const { head, cells } of [...table.rows, ...(table.total ? [table.total] : [])]) {
			if (cells.length !== table.columns.length - 1) {
				throw new DataError(
					file,
					line(),
					`The row “${head}” has ${cells.length} cells for ${table.columns.length - 1} columns.`,
					'Add the missing cells; null is a gap.',
				);
			}
		}
		for (const column of table.sum ?? []) {
			const valueOf = (cell: schemas.TableCell | undefined) => {
				const value = typeof cell === 'string' ? facts.get(cell)?.entry.value : undefined;
				return typeof value === 'number' ? value : Number.NaN;
			};
			const sum = table.rows.reduce((total, { cells }) => total + valueOf(cells[column]), 0);
			const total = valueOf(table.total?.cells[column]);
			if (Math.abs(sum - total) > 1e-9 || Number.isNaN(sum)) {
				throw new DataError(
					file,
					line(),
					`Column ${column + 1} of “${table.id}” adds up to ${sum}, its total says ${total}.`,
					'Correct the facts or the list of rows.',
				);
			}
		}
	}
}
