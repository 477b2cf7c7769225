import { z } from 'zod';
import type { BarMarks } from '../shared/bar-marks.ts';
import type { BarRow } from '../shared/bar-rows.ts';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import { figureIn, readRows, type Row } from '../shared/read-rows.ts';

const schema = z.strictObject({
	/** Names of the columns that make up a bar, then of the column that holds the whole; none where bars have one part. */
	parts: z.array(z.string()).optional(),
	/** What is written at the two marks of the row with the role "mark", after its figures. */
	marks: z.tuple([z.string(), z.string()]).optional(),
	/** Where bars begin in the drawing for the text column. */
	left: z.number().int().positive(),
});

/** Turns the rows into bars; the row "mark" points into the last of them, "hot" is what the chart is about. */
export function readBars(chart: Chart, library: Pick<Library, 'facts'>) {
	const { parts, marks: words, left } = schema.parse(chart.options);
	const { rows, total } = readRows(chart, library);
	const count = parts ? parts.length - 1 : 1;
	const readBar = (row: Row): BarRow => ({
		name: row.head,
		parts: Array.from({ length: count }, (_, i) => {
			const { value, text } = figureIn(chart, row, i);
			return { value, text: parts ? text : '', look: row.role === 'hot' ? 'hot' : i > 0 ? 'hatched' : 'firm' };
		}),
		end: figureIn(chart, row, parts ? count : 0).text,
	});
	const bars = rows.filter(({ role }) => role !== 'mark').map(readBar);
	const mark = rows.find(({ role }) => role === 'mark');
	const marks: BarMarks | undefined =
		mark && words
			? {
					at: figureIn(chart, mark, 0).value,
					texts: [`${figureIn(chart, mark, 0).text} ${words[0]}`, `${figureIn(chart, mark, 1).text} ${words[1]}`],
				}
			: undefined;
	const whole: BarRow[] = total ? [{ name: total.head, parts: [], end: figureIn(chart, total, 0).text }] : [];
	return { bars: [...bars, ...whole], parts, marks, left };
}
