import { expect, test } from 'vitest';
import { decimalYear } from '../../../src/charts/shared/decimal-year.ts';

test.each([
	['2013', 2013.5],
	['2013-01', 2013 + 0.5 / 12],
	['2013-07-01', 2013.5],
	['2019-01-01', 2019],
])('%s is %d', (date, year) => {
	expect(decimalYear(date)).toBeCloseTo(year, 5);
});

test('later dates lie further right', () => {
	const years = ['2019-09-10', '2019-09-24', '2019-11-26', '2020-01'].map(decimalYear);
	expect(years).toEqual([...years].sort((a, b) => a - b));
});
