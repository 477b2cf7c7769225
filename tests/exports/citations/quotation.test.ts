import { expect, test } from 'vitest';
import { quotation } from '../../../src/exports/citations/quotation.ts';

test('a passage stands in quotation marks before its reference, on one line', () => {
	expect(quotation('\n It rents out\n\tpower. ', 'Cloud. https://x.example/')).toBe('“It rents out power.” Cloud. https://x.example/');
});

test('what is quoted in the passage stands in single marks', () => {
	expect(quotation('Its “iron army” sold.', 'X.')).toBe('“Its ‘iron army’ sold.” X.');
});
