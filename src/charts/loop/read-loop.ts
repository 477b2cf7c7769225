import { z } from 'zod';
import type { Loop, Turn } from './loop.ts';
import type { Chart } from '../../data/schemas.ts';
import { fileOf } from '../shared/read-rows.ts';

/**
 * Turns the rows of the chart into a loop of four and a chain.
 * @throws if a row does not lead to the next, or an end not back to the first
 */
export function readLoop(chart: Chart): Loop {
	z.strictObject({}).parse(chart.options);
	const rows = chart.rows.map(({ head, role, cells: [does, to] }) => ({
		role,
		to: to && typeof to === 'object' ? to.text : '',
		turn: { name: head, does: does && typeof does === 'object' ? does.text : '' } satisfies Turn,
	}));
	const loop = rows.filter(({ role }) => role === 'loop');
	const chain = rows.filter(({ role }) => role === 'chain');
	const [first, second, third, fourth, more] = loop;
	if (!first || !second || !third || !fourth || more)
		throw new Error(`${fileOf(chart)}: the loop has ${loop.length} turns, and four are drawn. Give four rows the role “loop”.`);
	for (const turns of [loop, chain]) {
		for (const [i, { turn, to }] of turns.entries()) {
			const next = turns[i + 1] ?? first;
			if (to !== next.turn.name)
				throw new Error(
					`${fileOf(chart)}: “${turn.name}” leads to “${to}”, but “${next.turn.name}” comes next. Correct the row or the order.`,
				);
		}
	}
	return { loop: [first.turn, second.turn, third.turn, fourth.turn], chain: chain.map(({ turn }) => turn) };
}
