import { csvFormatRow } from 'd3-dsv';
import type { Dataset } from './dataset.ts';

/** A dataset as RFC 4180 has it: a line of names, then a line for each row, each ended by CRLF. Gaps are empty. */
export function toCsv({ fields, rows }: Pick<Dataset, 'rows'> & { fields: readonly { name: string }[] }) {
	const names = fields.map(({ name }) => name);
	const lines = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))];
	return lines.map((line) => `${csvFormatRow(line)}\r\n`).join('');
}
