import { z } from 'zod';
import { type Multiple, sharedDomain } from './multiples.ts';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import { formatNumber } from '../../data/numbers/format-value.ts';
import { businessLook } from '../shared/business.ts';
import { isLook } from '../shared/looks.ts';
import { readOptions, readRows } from '../shared/read-rows.ts';

const schema = z.strictObject({
	/** Figures are written in larger units than the table’s: divided by `per`. */
	per: z.number().default(1),
	digits: z.number().int().default(0),
	/** How each column of the table looks, where it is no business. */
	looks: z.array(z.string().refine(isLook)).default([]),
});

/** Turns rows of years into one small chart for each column, all on one scale. */
export function readMultiples(chart: Chart, library: Pick<Library, 'facts'>): Multiple[] {
	const { per, digits, looks } = readOptions(chart, schema);
	const { rows } = readRows(chart, library);
	const multiples = chart.columns.slice(1).map(({ head }, column) => ({
		name: head,
		look: looks[column] ?? businessLook(head) ?? 'soft',
		points: rows.map((row) => {
			const value = row.cells[column]?.value ?? null;
			return { label: row.head, value, text: value === null ? '' : formatNumber(value / per, digits, true) };
		}),
	}));
	const domain = sharedDomain(multiples);
	return multiples.map((multiple) => ({ ...multiple, domain }));
}
