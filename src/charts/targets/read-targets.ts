import { z } from 'zod';
import type { Target, TargetGroup } from './targets.ts';
import type { Library } from '../../data/read-library.ts';
import type { Fact, Chart } from '../../data/schemas.ts';
import { convert, formatFigure, formatNumber } from '../../data/numbers/format-value.ts';
import { fileOf, readOptions } from '../shared/read-rows.ts';

/** Counts stay in millions, so that a goal and what was reached compare at a glance. */
function inMillions({ value, unit }: Pick<Fact, 'value' | 'unit'>) {
	if (unit === 'million people') return `${formatNumber(Number(value))} million people`;
	const counted = typeof value === 'number' && value >= 1e6;
	return counted ? `${formatNumber(value / 1e6)} million ${unit}` : formatFigure({ value, unit }, 'full');
}

const kind = z.enum(['met', 'wider', 'open']);

/**
 * Measures each row’s last count against its goal, and gathers the goals by their date.
 * @throws if a row has no goal, or its role is none of met, wider and open
 */
export function readTargets(chart: Chart, { facts }: Pick<Library, 'facts'>): TargetGroup[] {
	readOptions(chart, z.strictObject({}));
	const groups = new Map<string, Target[]>();
	let date = '';
	for (const {
		head,
		role,
		cells: [by, goalId, foundId, when],
	} of chart.rows) {
		if (by && typeof by === 'object') date = by.text;
		const goal = typeof goalId === 'string' ? facts.get(goalId) : undefined;
		const found = typeof foundId === 'string' ? facts.get(foundId) : undefined;
		const parsed = kind.safeParse(role);
		if (typeof goal?.value !== 'number' || !parsed.success)
			throw new Error(`${fileOf(chart)}: “${head}” needs a goal in figures, and the role met, wider or open. Correct the row.`);
		const reached = typeof found?.value === 'number' ? convert(found.value, found.unit, goal.unit ?? '') / goal.value : null;
		const words = when && typeof when === 'object' ? when.text : '';
		const target = {
			name: head,
			goal: `goal: ${inMillions(goal)}`,
			found: found ? `${inMillions(found)}, ${words}` : words,
			reached,
			kind: parsed.data,
			computed: found?.basis === 'computed',
		};
		groups.set(date, [...(groups.get(date) ?? []), target]);
	}
	return [...groups].map(([of, targets]) => ({ date: of, targets }));
}
