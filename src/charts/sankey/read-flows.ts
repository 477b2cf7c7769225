import { z } from 'zod';
import { checkFlows, type Flows, type Stream } from './flows.ts';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import { businessLook } from '../shared/business.ts';
import { isLook } from '../shared/looks.ts';
import { figureIn, fileOf, readRows, type Row } from '../shared/read-rows.ts';

const schema = z.strictObject({
	/** What stands above the two sides. */
	from: z.string(),
	to: z.string(),
	/** How uses look, by their names. */
	looks: z.record(z.string(), z.string().refine(isLook)),
});

const REMARKS: Readonly<Record<string, string>> = { computed: 'computed', vendor: 'a\u00a0vendor’s' };

/**
 * Sorts the rows by their role: "from", "sum", "between", "revenue", "to", and "left" for what is left over.
 * @throws where they do not add up
 */
export function readFlows(chart: Chart, library: Pick<Library, 'facts'>): { flows: Flows; heads: { from: string; to: string } } {
	const { looks, ...heads } = schema.parse(chart.options);
	const { rows } = readRows(chart, library);
	const readStream = (row: Row): Stream => {
		const { value, text, basis } = figureIn(chart, row, 0);
		const share = row.cells[1];
		return {
			name: row.head,
			value,
			text,
			share: share?.value === null ? '' : (share?.text ?? ''),
			remark: REMARKS[basis ?? ''] ?? '',
			look: looks[row.head] ?? businessLook(row.head) ?? 'firm',
		};
	};
	const inRole = (...roles: string[]) => rows.filter(({ role }) => role !== undefined && roles.includes(role)).map(readStream);
	const [revenue] = inRole('revenue');
	const file = fileOf(chart);
	if (!revenue) throw new Error(`${file}: no row has the role "revenue". Give it to one.`);
	const flows = { from: inRole('from'), sum: inRole('sum')[0], between: inRole('between')[0], revenue, to: inRole('to', 'left') };
	checkFlows(flows, file);
	return { flows, heads };
}
