import { z } from 'zod';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import { fileOf, readOptions, readRows } from '../shared/read-rows.ts';
import type { Hundred } from './hundreds.ts';

/** Turns rows (hundred, part that is counted, what it is, what the rest is, when) into hundreds. @throws where no number is given */
export function readHundreds(chart: Chart, library: Pick<Library, 'facts'>): Hundred[] {
	readOptions(chart, z.strictObject({}));
	return readRows(chart, library).rows.map(({ head, cells: [part, ...words] }) => {
		const value = part?.value ?? Number(part?.text ?? NaN);
		if (Number.isNaN(value))
			throw new Error(`${fileOf(chart)}: “${head}” does not say how much of a hundred is counted. Fill its first cell.`);
		const [what = '', rest = '', when = ''] = words.map(({ text }) => text ?? '');
		return { head, value, words: [`${part?.text} ${what}`, rest, when].filter(Boolean) };
	});
}
