import { z } from 'zod';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import { figureIn, readOptions, readRows } from '../shared/read-rows.ts';
import type { HundredYear } from './hundred.ts';

const schema = z.strictObject({
	/** What the squares are called that no column names. */
	rest: z.string(),
	/** The years to choose from, in the order of the buttons. */
	choose: z.array(z.string()).min(2),
});

/** Turns rows of years and columns of shares into hundreds. @throws where a share is missing */
export function readHundred(chart: Chart, library: Pick<Library, 'facts'>): { years: HundredYear[]; rest: string } {
	const { rest, choose } = readOptions(chart, schema);
	const { rows } = readRows(chart, library);
	const years = rows
		.filter(({ head }) => choose.includes(head))
		.map((row) => ({
			year: row.head,
			parts: chart.columns.slice(1).map(({ head }, i) => {
				const { value, text } = figureIn(chart, row, i);
				return { name: head, value, text };
			}),
		}));
	return { years, rest };
}
