import { expect, test } from 'vitest';
import { normalizedGain } from './discounted-gain.ts';

test('the right places in the right order gain everything, whatever follows', () => {
	expect(normalizedGain([3, 2, 1, 0, 0, 0], [1, 3, 2])).toBe(1);
});

test('a good place before the best gains less than after it, and a wrong one before it less still', () => {
	const all = [3, 2];
	const gains = [normalizedGain([3, 2], all), normalizedGain([2, 3], all), normalizedGain([0, 3], all), normalizedGain([0, 0], all)];
	expect(gains).toEqual(gains.toSorted((a, b) => b - a));
	expect(new Set(gains).size).toBe(4);
	expect(gains.at(-1)).toBe(0);
});

test('one best place alone in second place gains what its discount leaves', () => {
	expect(normalizedGain([0, 3], [3])).toBeCloseTo(1 / Math.log2(3));
});

test('results after the fifth gain nothing', () => {
	expect(normalizedGain([0, 0, 0, 0, 0, 3], [3])).toBe(0);
});

test('of more right places than five, five are enough', () => {
	expect(normalizedGain([3, 3, 3, 3, 3], [3, 3, 3, 3, 3, 3, 3])).toBe(1);
});
