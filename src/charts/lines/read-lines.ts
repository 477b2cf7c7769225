import { z } from 'zod';
import type { Lines } from './lines.ts';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import { formatNumber } from '../../data/numbers/format-value.ts';
import { isLook } from '../shared/looks.ts';
import { readOptions, readRows } from '../shared/read-rows.ts';

const schema = z.strictObject({
	/** Figures are written in larger units than the table’s: divided by `per`. */
	per: z.number().default(1),
	digits: z.number().int().default(0),
	/** How each column’s line looks. */
	looks: z.array(z.string().refine(isLook)),
});

/** Turns rows of years or quarters into one line for each column. */
export function readLines(chart: Chart, library: Pick<Library, 'facts'>): Lines {
	const { per, digits, looks } = readOptions(chart, schema);
	const { rows } = readRows(chart, library);
	const lines = chart.columns.slice(1).map(({ head }, column) => {
		const values = rows.map(({ cells }) => cells[column]?.value ?? null);
		return {
			name: head,
			look: looks[column] ?? 'soft',
			values,
			texts: values.map((value) => (value === null ? '' : formatNumber(value / per, digits, true))),
		};
	});
	return { steps: rows.map(({ head }) => head), lines, annotations: chart.annotations };
}
