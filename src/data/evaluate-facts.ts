import { DataError } from '../lib/read-json.ts';
import type { Entries, Placed } from './check-library.ts';
import { evaluateFormula } from './numbers/evaluate-formula.ts';
import type { Fact, FactEntry } from './schemas.ts';

/**
 * Evaluates all formulas; facts without one pass through.
 * @throws {DataError} on an unknown operand, a formula that leads back to itself, or a fact with neither or both of value and formula
 */
export function evaluateFacts(entries: Entries<FactEntry>): Entries<Fact> {
	const done = new Map<string, Placed<Fact>>();
	const fail = ({ file, line }: Placed<FactEntry>, fault: string, mend: string): never => {
		throw new DataError(file, line(), fault, mend);
	};

	function evaluate(placed: Placed<FactEntry>, path: readonly string[]): Placed<Fact> {
		const { entry } = placed;
		const known = done.get(entry.id);
		if (known) return known;
		if (path.includes(entry.id)) fail(placed, `The formula of “${entry.id}” leads back to itself.`, 'Name filed figures in "of".');
		if ((entry.value === undefined) === (entry.formula === undefined))
			fail(
				placed,
				`The fact “${entry.id}” needs a value or a formula.`,
				'Give it one of the two; null is the value of a statement without a figure.',
			);
		const result = { ...placed, entry: entry.formula ? compute(placed, [...path, entry.id]) : { ...entry, value: entry.value ?? null } };
		done.set(entry.id, result);
		return result;
	}

	function compute(placed: Placed<FactEntry>, path: readonly string[]): Fact {
		const operands = (placed.entry.formula?.of ?? []).map((id) => {
			const operand = entries.get(id);
			return operand
				? evaluate(operand, path).entry
				: fail(placed, `There is no fact “${id}”.`, 'Correct the id in "of", or add the fact first.');
		});
		try {
			return evaluateFormula(placed.entry, operands);
		} catch (error) {
			if (error instanceof DataError) throw error;
			return fail(placed, error instanceof Error ? error.message : String(error), 'Correct the formula or the facts it names.');
		}
	}

	return new Map([...entries].map(([id, placed]) => [id, evaluate(placed, [])]));
}
