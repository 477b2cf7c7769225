import { expect, test } from 'vitest';
import { findWay } from '../../../src/charts/diagram/ways.ts';

const place = (box: string, x: number, y: number, width = 1, height = 1) => ({ box, x, y, width, height });

test('an arrow that points up or left goes back', () => {
	const places = [place('top', 0, 0), place('low', 0, 2)];
	expect(findWay(places, 'top', 'low')).toMatchObject({ axis: 'down', tracks: [0, 1], back: false });
	expect(findWay(places, 'low', 'top')).toMatchObject({ axis: 'down', back: true });
});

test('an arrow keeps to the tracks that no box blocks', () => {
	const places = [place('top', 0, 0, 3), place('low', 0, 4, 3), place('between', 1, 2, 2)];
	expect(findWay(places, 'top', 'low').tracks).toEqual([0, 1]);
});

test('of two copies of a box the nearer one is joined', () => {
	const places = [place('a', 0, 0), place('b', 0, 6), place('b', 2, 0)];
	expect(findWay(places, 'a', 'b')).toMatchObject({ axis: 'across', ends: [places[0], places[2]] });
});

test('boxes without a straight way stop the build', () => {
	expect(() => findWay([place('a', 0, 0), place('b', 2, 2)], 'a', 'b')).toThrow('No straight way leads from “a” to “b”.');
});
