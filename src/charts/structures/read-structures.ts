import { z } from 'zod';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import { type Look, looks } from '../shared/looks.ts';
import { figureIn, fileOf, readOptions, readRows } from '../shared/read-rows.ts';
import type { Structure, StructureLink } from './structures.ts';

const isLook = (word: string): word is Look => word in looks;

const schema = z.strictObject({
	/** From left to right; parts are the roles of rows, each with the hue of its business. */
	structures: z
		.array(z.strictObject({ head: z.string(), when: z.string(), parts: z.record(z.string(), z.string().refine(isLook)) }))
		.min(2),
	/** Names that are shorter than those of the rows. */
	short: z.record(z.string(), z.string()),
	links: z.array(z.strictObject({ from: z.string(), to: z.string(), partly: z.boolean().default(false) })),
});

/**
 * Turns the rows of the chart into structures and what links them.
 * @throws if a part has no row, or a row no structure
 */
export function readStructures(chart: Chart, library: Pick<Library, 'facts'>) {
	const { structures, short, links } = readOptions(chart, schema);
	const { rows } = readRows(chart, library);
	const listed = new Set(structures.flatMap(({ parts }) => Object.keys(parts)));
	const stray = rows.find(({ role }) => role === undefined || !listed.has(role));
	if (stray) throw new Error(`${fileOf(chart)}: the row “${stray.head}” is in no structure. Name its role under "structures".`);
	const filled = structures.map(({ head, when, parts }): Structure => ({
		head,
		when,
		parts: Object.entries(parts).map(([id, look]) => {
			const row = rows.find(({ role }) => role === id);
			if (!row) throw new Error(`${fileOf(chart)}: the part “${id}” has no row. Give a row the role “${id}”.`);
			return { id, name: short[id] ?? row.head, revenue: figureIn(chart, row, 1).value, look };
		}),
	}));
	return { structures: filled, links: links.map(({ from, to, partly }): StructureLink => ({ from, to, isPartly: partly })) };
}
