import { expect, test } from 'vitest';
import { spokenAmounts } from '../../src/search-records/spoken-amounts.ts';

test.each([
	[853062, 'RMB million', ['853062', '853 billion', '853.1 billion', '853.06 billion', '1 trillion', '0.9 trillion', '0.85 trillion']],
	[254941, 'people', ['254941']],
	[1310, 'million people', ['1310', '1 billion', '1.3 billion', '1.31 billion', '1310 million']],
	[-47079, 'RMB million', ['47079', '47 billion', '47.1 billion', '47.08 billion', '47079 million']],
	[69.5, '%', ['69.5']],
	[18, null, ['18']],
])('%d in “%s” is said as %j', (value, unit, amounts) => {
	expect(spokenAmounts(value, unit)).toEqual(expect.arrayContaining(amounts));
});

test('nothing is said twice', () => {
	const amounts = spokenAmounts(5, 'RMB billion');
	expect(new Set(amounts).size).toBe(amounts.length);
});
