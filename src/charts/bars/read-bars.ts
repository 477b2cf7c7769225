import { z } from 'zod';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import type { BarRow } from '../shared/bar-rows.ts';
import { businessLook } from '../shared/business.ts';
import { isLook } from '../shared/looks.ts';
import { figureIn, readOptions, readRows, type Row } from '../shared/read-rows.ts';

const look = z.string().refine(isLook);

const schema = z.strictObject({
	/** Names of the columns that make up a bar, then of the column that holds the whole; none where bars have one part. */
	parts: z.array(z.string()).optional(),
	/** How the parts look. */
	looks: z.array(look).default([]),
	/** Where bars begin in the drawing for the text column. */
	left: z.number().int().positive(),
});

/** Turns the rows into bars; a row’s role may name its look, `accent` for what the chart is about. */
export function readBars(chart: Chart, library: Pick<Library, 'facts'>) {
	const { parts, looks, left } = readOptions(chart, schema);
	const { rows, total } = readRows(chart, library);
	const count = parts ? parts.length - 1 : 1;
	const lookOf = ({ head, role = '' }: Row) => (isLook(role) ? role : (businessLook(head) ?? 'soft'));
	const readBar = (row: Row): BarRow => ({
		name: row.head,
		parts: Array.from({ length: count }, (_, i) => {
			const { value, text } = figureIn(chart, row, i);
			return { value, text: parts ? text : '', look: looks[i] ?? lookOf(row) };
		}),
		end: figureIn(chart, row, parts ? count : 0).text,
	});
	const whole: BarRow[] = total ? [{ name: total.head, parts: [], end: figureIn(chart, total, 0).text }] : [];
	return { bars: [...rows.map(readBar), ...whole], parts, left };
}
