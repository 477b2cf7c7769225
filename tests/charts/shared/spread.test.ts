import { expect, test } from 'vitest';
import { spread } from '../../../src/charts/shared/spread.ts';
import { inside, thin } from '../../../src/charts/shared/thin.ts';

test('labels with room stay where they want to be', () => {
	expect(spread([10, 40, 80], 10, [0, 100])).toEqual([10, 40, 80]);
});

test('crowded labels move apart evenly around their middle', () => {
	expect(spread([50, 50, 50], 10, [0, 100])).toEqual([40, 50, 60]);
});

test('a cluster that grows into another takes it along', () => {
	expect(spread([50, 50, 58], 10, [0, 100])).toEqual([42.666666666666664, 52.666666666666664, 62.666666666666664]);
});

test('nobody leaves the bounds', () => {
	expect(spread([98, 99, 100], 10, [0, 100])).toEqual([80, 90, 100]);
	expect(spread([0, 1, 2], 10, [5, 100])).toEqual([5, 15, 25]);
});

const label = (x: number, y = 0) => ({ x, y, width: 20 });

test('of labels that touch the one named first stays', () => {
	expect([...thin([label(0), label(10), label(30)], [2, 0, 1])]).toEqual([2, 0]);
});

test('labels at different heights do not touch', () => {
	expect(thin([label(0), label(10, 20)], [0, 1]).size).toBe(2);
});

test('a label at the edge moves in', () => {
	expect([inside(5, 30, 100), inside(50, 30, 100), inside(98, 30, 100)]).toEqual([15, 50, 85]);
});

test('a place moved inside the bounds moves its neighbour', () => {
	expect(spread([60, 98], 40, [0, 90])).toEqual([50, 90]);
});
