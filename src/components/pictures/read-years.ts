import { z } from 'zod';
import type { YearPoint } from '../../charts/year-columns.ts';
import type { Library } from '../../data/read-library.ts';
import type { Picture } from '../../data/schemas.ts';
import { readRows } from './read-rows.ts';

/** The words of the last column that mark a plain figure; all others are drawn hollow. */
const schema = z.strictObject({ firm: z.string() });

/** Turns rows of year, figure and remark into points; the row "hot" is what the picture is about. */
export function readYears(picture: Picture, library: Pick<Library, 'facts'>): { points: YearPoint[]; unit: string } {
	const { firm } = schema.parse(picture.options);
	const points = readRows(picture, library).rows.map(({ head, role, cells: [figure, remark] }) => {
		const note = remark?.text ?? '';
		return { year: head, value: figure?.value ?? null, text: figure?.text ?? '', note, firm: note === firm, hot: role === 'hot' };
	});
	return { points, unit: picture.columns[1]?.unit ?? '' };
}
