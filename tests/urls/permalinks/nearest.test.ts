import { expect, test } from 'vitest';
import { nearest } from '../../../src/urls/permalinks/nearest.ts';

const ids = ['how-it-is-known', 'how-much-is-traded', 'gmv-by-year', 'table-gmv-and-consumers'];

test.each([
	['a slip of the hand', 'gmv-by-yaer', 'gmv-by-year'],
	['another case', 'GMV-by-year', 'gmv-by-year'],
	['one word of several', 'traded', 'how-much-is-traded'],
	['a cut', 'how-it-is-kno', 'how-it-is-known'],
])('%s is forgiven', (_, lost, found) => {
	expect(nearest(lost, ids)[0]).toBe(found);
});

test.each(['zzzz', '<img src=x>', '%E0%A4%A', ''])('nothing is offered for “%s”', (lost) => {
	expect(nearest(lost, ids)).toEqual([]);
});

test('a fragment of any length is compared at once', () => {
	const start = performance.now();
	nearest('a'.repeat(100_000), ids);
	expect(performance.now() - start).toBeLessThan(100);
});
