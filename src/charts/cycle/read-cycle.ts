import { z } from 'zod';
import type { CycleTerms } from './cycle.ts';
import type { Chart } from '../../data/schemas.ts';
import { fileOf } from '../shared/read-rows.ts';

const length = z.number().positive();

const schema = z.strictObject({
	formula: z.string(),
	cases: z.array(
		z.strictObject({
			head: z.string(),
			/** For drawing only: no days of any company. */
			lengths: z.strictObject({ inventory: length, receivables: length, payables: length }),
			cycle: z.string(),
			hot: z.boolean().default(false),
		}),
	),
});

/** Takes the terms from the rows. @throws if one of them has no row, or no end */
export function readCycle(chart: Chart) {
	const { formula, cases } = schema.parse(chart.options);
	const wordsFor = (role: keyof CycleTerms) => {
		const row = chart.rows.find((candidate) => candidate.role === role);
		const end = row?.cells[1];
		if (!row || !end || typeof end !== 'object')
			throw new Error(
				`${fileOf(chart)}: no row says when the days of ${role} end. Give one the role “${role}” and words in its last cell.`,
			);
		return `${row.head}: until ${end.text}`;
	};
	return {
		formula,
		terms: { inventory: wordsFor('inventory'), receivables: wordsFor('receivables'), payables: wordsFor('payables') },
		cases,
	};
}
