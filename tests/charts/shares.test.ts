import { describe, expect, test } from 'vitest';
import { describeShareBar, layoutShareBar, type Share } from '../../src/charts/share-bar/share-bar.ts';
import { checkShares, describeShareStacks, layoutShareStacks } from '../../src/charts/share-stacks/share-stacks.ts';

const share = (name: string, value: number, hot = false): Share => ({ name, value, share: value.toFixed(1), hot });
const shares = [share('Big', 69.5), share('Middle', 30, true), share('Tiny', 0.5)];

describe('one bar of the whole', () => {
	const { parts, labels } = layoutShareBar(shares, { width: 400, size: 13 });

	test('parts fill the width in proportion', () => {
		expect(parts.map(({ x }) => x)).toEqual([0, 278, 398]);
	});

	test('the part that matters stands out', () => {
		expect(parts.map(({ height }) => height)).toEqual([14, 20, 14]);
	});

	test('it is named, and others where there is room', () => {
		expect(labels.map(({ text }) => text)).toEqual(['Big 69.5%', 'Middle 30.0%']);
	});

	test('the name of a sliver at the edge ends there', () => {
		const [label] = layoutShareBar([share('Big', 99.5), share('Tiny', 0.5, true)], { width: 400, size: 13 }).labels.filter(
			({ hot }) => hot,
		);
		expect(label).toMatchObject({ text: 'Tiny 0.5%', x: 400, anchored: true });
	});

	test('a sliver is still drawn', () => {
		expect(layoutShareBar([share('Big', 999), share('Tiny', 0.1, true)], { width: 400, size: 13 }).parts[1]?.width).toBe(1);
	});

	test('is told with what matters first', () => {
		expect(describeShareBar(shares)).toBe('One bar for the whole. Marked: Middle 30.0%. The rest: Big 69.5%, Tiny 0.5%.');
	});
});

describe('wholes beside one another', () => {
	const groups = [
		{ name: 'Then', shares },
		{ name: 'Now', shares: [share('Only', 100)] },
	];

	test('have the same height', () => {
		const { stacks } = layoutShareStacks(groups, { width: 592, narrow: false });
		const heights = stacks.map(({ parts }) => (parts.at(-1)?.y ?? 0) + (parts.at(-1)?.height ?? 0) - (parts[0]?.y ?? 0));
		expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeLessThan(2);
	});

	test('stand side by side, or one above the other on a phone', () => {
		const [, wide] = layoutShareStacks(groups, { width: 592, narrow: false }).stacks;
		const [, narrow] = layoutShareStacks(groups, { width: 288, narrow: true }).stacks;
		expect([wide?.title.x, narrow?.title.x]).toEqual([296, 0]);
	});

	test('names keep a line’s distance', () => {
		const [first] = layoutShareStacks(groups, { width: 592, narrow: false }).stacks;
		const places = first?.labels.map(({ y }) => y) ?? [];
		expect(places.slice(1).every((y, i) => y - (places[i] ?? 0) >= 17.9)).toBe(true);
	});

	test('stop the build where their shares do not make a whole', () => {
		expect(() => checkShares(groups, 'shares.json')).not.toThrow();
		expect(() => checkShares([{ name: 'Then', shares: [share('Only', 99)] }], 'shares.json')).toThrow(
			'shares.json: the shares of “Then” add up to 99.0%.',
		);
	});

	test('are told one after the other', () => {
		expect(describeShareStacks(groups)).toBe('Then: Big 69.5%, Middle 30.0%, Tiny 0.5%. Now: Only 100.0%.');
	});
});
