import { z } from 'zod';
import type { YearPoint } from './year-columns.ts';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import { readOptions, readRows } from '../shared/read-rows.ts';

/** The words of the last column that mark a plain figure; all others are drawn hollow. */
const schema = z.strictObject({ firm: z.string() });

/** Turns rows of year, figure and remark into points. */
export function readYears(chart: Chart, library: Pick<Library, 'facts'>): { points: YearPoint[]; unit: string } {
	const { firm } = readOptions(chart, schema);
	const { rows } = readRows(chart, library);
	const last = rows.findLastIndex(({ cells: [figure] }) => figure?.value !== null);
	const points = rows.map(({ head, cells: [figure, remark] }, i) => {
		const note = remark?.text ?? '';
		return { year: head, value: figure?.value ?? null, text: figure?.text ?? '', note, firm: note === firm, latest: i === last };
	});
	return { points, unit: chart.columns[1]?.unit ?? '' };
}
