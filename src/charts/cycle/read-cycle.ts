import { z } from 'zod';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import { figureIn, fileOf, readOptions, readRows } from '../shared/read-rows.ts';
import { type CycleCase, type CycleTerm, terms } from './cycle.ts';

const schema = z.strictObject({
	/** What the bars are called. */
	names: z.strictObject({ inventory: z.string(), receivables: z.string(), payables: z.string(), cycle: z.string() }),
});

/** Days by which the cycle may differ from its terms: figures are rounded. */
const ROUNDING = 1;

/**
 * Turns rows of terms and columns of companies into cases.
 * @throws if a term has no row, or a cycle is not inventory plus receivables less payables
 */
export function readCycle(chart: Chart, library: Pick<Library, 'facts'>) {
	const { names } = readOptions(chart, schema);
	const { rows } = readRows(chart, library);
	const rowOf = (term: CycleTerm) => {
		const row = rows.find(({ role }) => role === term);
		if (!row) throw new Error(`${fileOf(chart)}: no row gives the days of ${term}. Give one the role “${term}”.`);
		return row;
	};
	const cases = chart.columns.slice(1).map(({ head }, i): CycleCase => {
		const [inventory, receivables, payables, cycle] = terms.map((term) => figureIn(chart, rowOf(term), i));
		const days = {
			inventory: inventory?.value ?? 0,
			receivables: receivables?.value ?? 0,
			payables: payables?.value ?? 0,
			cycle: cycle?.value ?? 0,
		};
		if (Math.abs(days.inventory + days.receivables - days.payables - days.cycle) > ROUNDING)
			throw new Error(`${fileOf(chart)}: the days of ${head} do not add up to a cycle of ${days.cycle}. Correct a fact.`);
		const textOf = (figure: typeof cycle) => `${figure?.text ?? ''} days`;
		return {
			head,
			days,
			texts: { inventory: textOf(inventory), receivables: textOf(receivables), payables: textOf(payables), cycle: textOf(cycle) },
		};
	});
	return { names, cases };
}
