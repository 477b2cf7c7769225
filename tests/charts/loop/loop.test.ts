import { describe, expect, test } from 'vitest';
import { describeLoop, layoutLoop, type Loop } from '../../../src/charts/loop/loop.ts';

const turn = (name: string, does: string) => ({ name, does });
const loop: Loop = {
	loop: [turn('Experience', 'brings'), turn('Traffic', 'draws'), turn('Sellers', 'widen'), turn('Selection', 'improves')],
	chain: [turn('Growth', 'lowers'), turn('Prices', 'improve')],
};

describe.each([288, 592])('a loop at %i pixels', (width) => {
	const { arcs, rungs, names, height } = layoutLoop(loop, width);

	test('has the first turn at the top, then clockwise', () => {
		const [top, right, bottom, left] = names;
		expect(top?.y).toBeLessThan(right?.y ?? 0);
		expect(bottom?.y).toBeGreaterThan(right?.y ?? 0);
		expect(right?.x).toBeGreaterThan(left?.x ?? 0);
		expect(height).toBeGreaterThan(bottom?.y ?? 0);
	});

	test('marks only the arrows that come back to the first', () => {
		expect([...arcs, ...rungs].map(({ back }) => back)).toEqual([false, false, false, true, false, true]);
	});

	test('has a chain that climbs', () => {
		const [low, high] = rungs.map(({ name }) => name.y);
		expect(high).toBeLessThan(low ?? 0);
	});
});

test('a loop is told turn by turn, back to the first', () => {
	expect(describeLoop(loop)).toBe(
		'A ring: Experience brings Traffic; Traffic draws Sellers; Sellers widen Selection; Selection improves Experience. Up its middle: Growth lowers Prices; Prices improve Experience.',
	);
});
