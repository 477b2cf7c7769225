import { expect, test } from 'vitest';
import { spokenAmounts } from '../../../src/search/records/spoken-amounts.ts';

test.each([
	[853062, 'RMB million', ['853062', '853.062bn', '853bn', '853.1bn', '853.06bn']],
	[134567, 'US$ million', ['134.6bn', '135bn', '134bn', '134.5bn']],
	[254941, 'people', ['254941']],
	[1310, 'million people', ['1310', '1.31bn', '1.3bn']],
	[8317, 'RMB billion', ['8317', '8.317tn', '8.3tn', '8.32tn']],
	[-47079, 'RMB million', ['47079', '47.079bn', '47bn', '47.1bn', '47.08bn']],
	[69.5, '%', ['69.5', '69.5pct', '70pct']],
	[18, null, ['18']],
])('%d in “%s” is said as %j', (value, unit, amounts) => {
	expect(spokenAmounts(value, unit)).toEqual(expect.arrayContaining(amounts));
});

test('nothing is said twice', () => {
	const amounts = spokenAmounts(5, 'RMB billion');
	expect(new Set(amounts).size).toBe(amounts.length);
});

test('an amount is not said in a scale that it does not reach', () => {
	expect(spokenAmounts(853062, 'RMB million').filter((said) => said.endsWith('tn'))).toEqual([]);
});
