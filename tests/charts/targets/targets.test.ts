import { describe, expect, test } from 'vitest';
import { describeTargets, layoutTargets, type Target } from '../../../src/charts/targets/targets.ts';

const target = (name: string, reached: number | null): Target => ({
	name,
	goal: 'goal: 100',
	found: reached === null ? 'no count found' : `${reached * 100}`,
	reached,
	kind: 'open',
	computed: false,
});
const groups = [{ date: '2036', targets: [target('Consumers', 0.5), target('Jobs', null)] }];

describe('goals', () => {
	test('all stand at one place, and a bar ends as far as it was reached', () => {
		const { goal, groups: drawn } = layoutTargets(groups, 592);
		expect(drawn[0]?.rows.map(({ bar }) => bar.width)).toEqual([goal / 2, 0]);
	});

	test('stand beside the name where there is room, on a phone below it', () => {
		const row = (width: number) => layoutTargets(groups, width).groups[0]?.rows[0];
		expect(row(592)?.beside).toHaveLength(1);
		expect(row(288)?.names.map(({ text }) => text)).toEqual(['Consumers', 'goal: 100']);
	});

	test('leave what was not found without a share', () => {
		expect(describeTargets(groups)).toBe('2036: Consumers, goal: 100: 50, 50% of it; Jobs, goal: 100: no count found.');
	});
});
