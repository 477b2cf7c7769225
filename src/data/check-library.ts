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
		if (entry.sources.length === 0 && entry.unverified === undefined) {
			throw new DataError(file, line(), `The fact “${entry.id}” has no source.`, 'Name one in "sources", or set "unverified" to true.');
		}
	}
}

/** @throws {DataError} where a figure rests on a filing and does not say where in it */
export function requireLocators(facts: Entries<schemas.Fact>, sources: Entries<schemas.Source>) {
	for (const { entry, file, line } of facts.values()) {
		if (entry.formula || entry.value === null || entry.locator !== undefined) continue;
		if (entry.sources.some((id) => sources.get(id)?.entry.custom.kind === 'filing')) {
			throw new DataError(
				file,
				line(),
				`The figure “${entry.id}” does not say where it stands in the filing.`,
				'Add "locator": table or note, row, column; or the page.',
			);
		}
	}
}

/** @throws {DataError} where a fact cites a copy although the original is among the sources */
export function requireOriginals(facts: Entries<schemas.Fact>, sources: Entries<schemas.Source>) {
	const originals = new Map(
		[...sources.values()].flatMap(({ entry }) => (entry.custom.copyURL ? [[entry.custom.copyURL, entry.id] as const] : [])),
	);
	for (const { entry, file, line } of facts.values()) {
		for (const id of entry.sources) {
			const original = originals.get(sources.get(id)?.entry.URL ?? '');
			if (original !== undefined && original !== id) {
				throw new DataError(
					file,
					line(),
					`“${entry.id}” cites a copy, “${id}”, of “${original}”.`,
					'Name the original; it keeps the address of the copy.',
				);
			}
		}
	}
}

/** @throws {DataError} where a series has two figures for one period */
export function requireSeries(facts: Entries<schemas.Fact>) {
	const seen = new Map<string, string>();
	for (const { entry, file, line } of facts.values()) {
		if (entry.series === undefined) continue;
		const key = `${entry.series} ${entry.period}`;
		const first = seen.get(key);
		if (first !== undefined) {
			throw new DataError(
				file,
				line(),
				`The series “${entry.series}” has two figures for ${entry.period}: “${first}” and “${entry.id}”.`,
				'Keep one, or put the other into a series of its own.',
			);
		}
		seen.set(key, entry.id);
	}
}

/** @throws {DataError} where one column of a table mixes scopes, or a vendor’s count with filed figures, and no line under it says so */
export function requireOneBasis(tables: Entries<schemas.Table>, facts: Entries<schemas.Fact>) {
	for (const { entry: table, file, line } of tables.values()) {
		if (table.mixes !== undefined) continue;
		for (const [column, { head }] of table.columns.slice(1).entries()) {
			const cells = table.rows.flatMap(({ cells }) => {
				const cell = cells[column];
				const fact = typeof cell === 'string' ? facts.get(cell)?.entry : undefined;
				return fact && typeof fact.value === 'number' ? [fact] : [];
			});
			const scopes = new Set(cells.flatMap(({ scope }) => scope ?? []));
			const isVendor = cells.map(({ basis }) => basis === 'vendor');
			if (scopes.size > 1 || new Set(isVendor).size > 1) {
				throw new DataError(
					file,
					line(),
					`The column “${head}” of “${table.id}” mixes ${scopes.size > 1 ? `scopes (${[...scopes].join('; ')})` : 'filed figures with a vendor’s'}.`,
					'Take figures of one kind, or say in "mixes" why they stand together.',
				);
			}
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
