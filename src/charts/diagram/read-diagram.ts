import { z } from 'zod';
import type { Chart } from '../../data/schemas.ts';
import { fileOf, readOptions } from '../shared/read-rows.ts';
import type { Diagram, Grid } from './diagram.ts';

const track = z.number().int().nonnegative();

const grid = z.strictObject({
	/** Relative widths; columns that only arrows use count as well. */
	columns: z.array(z.number().positive()),
	/** Name of the box, first column, first row, columns and rows spanned; a box may be drawn more than once. */
	boxes: z.array(z.tuple([z.string(), track, track, track.min(1), track.min(1)])),
	/** Headings, by row. */
	heads: z.array(z.tuple([z.string(), track])).default([]),
});

const schema = z.strictObject({
	/** How the arrows of each kind are drawn; kinds are the words of the last column. */
	lines: z.record(z.string(), z.enum(['solid', 'dashed', 'dotted', 'brake'])),
	notes: z.record(z.string(), z.string()).default({}),
	own: z.array(z.string()).default([]),
	/** For 592 and for 288 pixels. */
	mid: grid,
	narrow: grid,
});

/**
 * Turns rows (from, to, what, kind) into a diagram with its two grids.
 * @throws where a row names a kind that has no line, or a grid lacks a box
 */
export function readDiagram(chart: Chart): { diagram: Diagram; grids: Readonly<Record<'mid' | 'narrow', Grid>> } {
	const { lines, notes, own, ...grids } = readOptions(chart, schema);
	const relations = chart.rows.map(({ head, cells }) => {
		const [to = '', what = '', kind = ''] = cells.map((cell) => (cell && typeof cell === 'object' ? cell.text : ''));
		if (!(kind in lines))
			throw new Error(`${fileOf(chart)}: no line is named for “${kind}”. Add it to "lines", or correct the row “${head}”.`);
		return { from: head, to, what, kind };
	});
	const named = new Set(relations.flatMap(({ from, to }) => [from, to]));
	const readGrid = ({ columns, boxes, heads }: z.infer<typeof grid>): Grid => {
		const placed = new Set(boxes.map(([box]) => box));
		const missing = named.symmetricDifference(placed).values().next().value;
		if (missing !== undefined) throw new Error(`${fileOf(chart)}: “${missing}” is in the rows or in a grid, but not in both.`);
		return { columns, heads, places: boxes.map(([box, x, y, width, height]) => ({ box, x, y, width, height })) };
	};
	return { diagram: { relations, notes, own, lines }, grids: { mid: readGrid(grids.mid), narrow: readGrid(grids.narrow) } };
}
