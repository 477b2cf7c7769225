import { describe, expect, test } from 'vitest';
import { growthExponent, median, ratio } from './statistics.ts';

describe('median', () => {
	test.each([
		[[3], 3],
		[[9, 1, 5], 5],
		[[10, 9, 100, 1], 9.5],
		[[], Number.NaN],
	])('of %j is %d', (values, middle) => {
		expect(median(values)).toBe(middle);
	});

	test('leaves its input in order', () => {
		const values = [2, 1];
		median(values);
		expect(values).toEqual([2, 1]);
	});
});

describe('ratio', () => {
	test.each([
		[5, 10, 0.5],
		[0, 10, 0],
		[0, 0, 1],
		[5, 0, Number.NaN],
		[5, Number.NaN, Number.NaN],
	])('of %d to %d is %d', (ours, theirs, expected) => {
		expect(ratio(ours, theirs)).toBe(expected);
	});
});

describe('growth', () => {
	test.each([
		['stays', 7, 7, 0],
		['is linear', 7, 70, 1],
		['is square', 7, 700, 2],
	])('%s', (_name, small, large, exponent) => {
		expect(growthExponent({ size: 40, cost: small }, { size: 400, cost: large })).toBeCloseTo(exponent);
	});
});
