import type { Fact, FactEntry } from '../schemas.ts';
import { convert, formatFigure, formatNumber } from './format-value.ts';

type Operation = NonNullable<FactEntry['formula']>['op'];

/** Arithmetic of each operation, the sign that its workings are written with, what follows them, and the decimals kept. */
const operations: Readonly<
	Record<Operation, { of: (a: number, b: number) => number; sign: string; end: string; digits: number; mixed?: true }>
> = {
	share: { of: (a, b) => (a / b) * 100, sign: ' ÷ ', end: ' × 100', digits: 1 },
	growth: { of: (a, b) => (a / b - 1) * 100, sign: ' ÷ ', end: ' − 1, × 100', digits: 1 },
	difference: { of: (a, b) => a - b, sign: ' − ', end: '', digits: 2 },
	ratio: { of: (a, b) => a / b, sign: ' ÷ ', end: '', digits: 2, mixed: true },
	sum: { of: (a, b) => a + b, sign: ' + ', end: '', digits: 2 },
	days: { of: (a, b) => (a / b) * 365, sign: ' ÷ ', end: ' × 365', digits: 1 },
};

const roundTo = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

/** Operands in the unit of the first, so that millions and billions can meet. A ratio may compare different things. */
function operandsOf(facts: readonly Fact[], mixed: boolean) {
	const unit = facts[0]?.unit ?? '';
	return facts.map((fact) => {
		if (typeof fact.value !== 'number') throw new Error(`“${fact.id}” carries no number.`);
		return mixed ? fact.value : convert(fact.value, fact.unit, unit);
	});
}

/**
 * Evaluates a formula over facts that are known.
 * @returns the fact with value, workings, and the sources of all operands
 * @throws where an operand carries no number, or units differ in kind
 */
export function evaluateFormula(entry: FactEntry, operands: readonly Fact[]): Fact {
	const { formula } = entry;
	if (!formula) throw new Error(`“${entry.id}” has no formula.`);
	const { of, sign, end, digits, mixed = false } = operations[formula.op];
	const values = operandsOf(operands, mixed);
	const value = roundTo(
		values.slice(1).reduce((result, next) => of(result, next), values[0] ?? 0),
		digits,
	);
	const workings = `${values.map((operand) => formatNumber(operand, 2)).join(sign)}${end}`;
	return {
		...entry,
		value,
		basis: 'computed',
		workings,
		sources: [...new Set(operands.flatMap(({ sources }) => sources))],
		statement: entry.statement.replace('{value}', formatFigure({ value, unit: entry.unit })),
	};
}
