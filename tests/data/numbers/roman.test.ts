import { expect, test } from 'vitest';
import { roman } from '../../../src/data/numbers/roman.ts';

test.each([
	[1, 'I'],
	[2, 'II'],
	[3, 'III'],
	[4, 'IV'],
	[5, 'V'],
	[6, 'VI'],
	[7, 'VII'],
	[9, 'IX'],
	[14, 'XIV'],
	[39, 'XXXIX'],
])('%d is %s', (number, numeral) => {
	expect(roman(number)).toBe(numeral);
});
