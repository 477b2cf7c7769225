import { expect, test } from 'vitest';
import { evaluateFormula } from '../../../src/data/numbers/evaluate-formula.ts';
import type { Fact, FactEntry } from '../../../src/data/schemas.ts';

const figure = (id: string, value: number, unit = 'RMB million', source = 'filing'): Fact => ({
	id,
	label: id,
	statement: '',
	value,
	unit,
	period: 'fiscal 2026',
	sources: [source],
});

const entry = (op: NonNullable<FactEntry['formula']>['op'], of: string[], unit: string): FactEntry => ({
	id: 'computed',
	label: 'Computed',
	statement: 'It came to {value}.',
	formula: { op, of },
	unit,
	period: 'fiscal 2026',
	sources: [],
});

test.each([
	['share', [245_023, 1_023_670], '%', 23.9],
	['growth', [1_023_670, 996_347], '%', 2.7],
	['difference', [245_023, 144_021], 'RMB million', 101_002],
	['sum', [10, 20, 30], 'RMB million', 60],
	['ratio', [102_127, 50_150], '', 2.04],
	['days', [30_087, 539_450], 'days', 20.4],
] as const)('%s of %j is %s %d', (op, values, unit, expected) => {
	const operands = values.map((value, i) => figure(`f${i}`, value));
	expect(
		evaluateFormula(
			entry(
				op,
				operands.map(({ id }) => id),
				unit,
			),
			operands,
		).value,
	).toBe(expected);
});

test('millions and billions meet in the unit of the first', () => {
	expect(evaluateFormula(entry('sum', ['a', 'b'], 'RMB million'), [figure('a', 500), figure('b', 1.5, 'RMB billion')]).value).toBe(2000);
});

test('a computed fact says its figure and its workings, and rests on the sources of all operands', () => {
	const result = evaluateFormula(entry('share', ['a', 'b'], '%'), [
		figure('a', 5, 'RMB million', 'x'),
		figure('b', 20, 'RMB million', 'y'),
	]);
	expect(result).toMatchObject({ statement: 'It came to 25%.', workings: '5 ÷ 20 × 100', sources: ['x', 'y'], basis: 'computed' });
});

test('people are not added to money', () => {
	expect(() => evaluateFormula(entry('sum', ['a', 'b'], 'RMB million'), [figure('a', 5), figure('b', 20, 'people')])).toThrow(/people/);
});
