import { z } from 'zod';
import type { Structure } from './structures.ts';
import type { Chart } from '../../data/schemas.ts';

const schema = z.strictObject({
	/** From left to right; parts are the roles of rows. */
	structures: z.array(z.strictObject({ head: z.string(), when: z.string(), parts: z.array(z.string()) })).min(2),
	/** Names for a phone, where the full one is too long. */
	short: z.record(z.string(), z.string()),
	/** What became of a part, where no line shows it. */
	notes: z.record(z.string(), z.string()),
	links: z.array(z.strictObject({ from: z.string(), to: z.string(), partly: z.boolean().optional() })),
	/** The parts that the finding is about. */
	hot: z.array(z.string()),
});

/**
 * Turns the rows of the chart into structures and what links them.
 * @throws if a part has no row, or a row no structure
 */
export function readStructures(chart: Chart) {
	const file = `content/data/charts/${chart.id}.json`;
	const { structures, short, notes, links, hot } = schema.parse(chart.options);
	const names = new Map(chart.rows.map(({ role, head }) => [role, head]));
	const listed = structures.flatMap(({ parts }) => parts);
	const stray = chart.rows.find(({ role }) => !role || !listed.includes(role));
	if (stray) throw new Error(`${file}: the row “${stray.head}” is in no structure. Name its role under "structures".`);
	const part = (id: string) => {
		const name = names.get(id);
		if (name === undefined) throw new Error(`${file}: the part “${id}” has no row. Give a row the role “${id}”.`);
		return { id, name, short: short[id], note: notes[id], hot: hot.includes(id) };
	};
	const filled: Structure[] = structures.map(({ parts, ...rest }) => ({ ...rest, parts: parts.map(part) }));
	return { structures: filled, links };
}
