import { evaluateFormula } from '../../data/numbers/evaluate-formula.ts';
import type { AskedPoint, AskedSeries } from './asked-series.ts';

/** The data's own formulas, over figures of series. @returns value and workings */
export function evaluate(op: 'share' | 'growth' | 'difference' | 'ratio', ...of: readonly (readonly [AskedSeries, AskedPoint])[]) {
	const base = { label: op, statement: '', period: op, sources: [] };
	const operands = of.map(([{ unit }, { id, value }]) => ({ ...base, id, unit, value }));
	const { value, workings = '' } = evaluateFormula(
		{ ...base, id: op, unit: null, formula: { op, of: operands.map(({ id }) => id) } },
		operands,
	);
	return { value: Number(value), workings };
}
