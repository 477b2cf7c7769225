import { expect, test } from 'vitest';
import { partFor } from '../../../src/search/ui/index-parts.ts';

const parts = [
	['1', 'cainiao', 'a'],
	['cake', 'flow', 'b'],
	['flywheel', 'zone', 'c'],
] as const;

test.each([
	['cainiao', 'a'],
	['cain', 'a'],
	['cloud', 'b'],
	['g', 'c'],
	['gmv', 'c'],
	['flyw', 'c'],
])('“%s” stands in one part only', (beginning, name) => {
	expect(partFor(beginning, parts)).toBe(name);
});

test.each(['ca', 'c', 'fl', ''])('“%s” leaves the part open', (beginning) => {
	expect(partFor(beginning, parts)).toBeUndefined();
});

test('a word between two parts, and one behind the last, stands in none', () => {
	expect(partFor('cajun', parts)).toBeUndefined();
	expect(partFor('淘宝', parts)).toBeUndefined();
});
