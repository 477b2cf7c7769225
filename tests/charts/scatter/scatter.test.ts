import { expect, test } from 'vitest';
import { layoutScatter } from '../../../src/charts/scatter/scatter.ts';

const dot = (name: string, x: number, y: number) => ({ name, x, y, text: `${x}, ${y}%`, own: false });
const { dots } = layoutScatter([dot('Small', 10, 20), dot('Near', 12, 19), dot('Large', 100, 5)], { width: 592, size: 13 });

test('larger is further right, a better margin higher', () => {
	const [small, , large] = dots;
	expect(small?.cx).toBeLessThan(large?.cx ?? 0);
	expect(small?.cy).toBeLessThan(large?.cy ?? 0);
});

test('a name that would leave the drawing stands to the left of its dot', () => {
	expect(dots.map(({ end }) => end)).toEqual([false, false, true]);
});

test('names of near dots stand apart', () => {
	expect((dots[1]?.y ?? 0) - (dots[0]?.y ?? 0)).toBeGreaterThanOrEqual(26);
});
