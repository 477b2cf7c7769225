import { expect, test } from 'vitest';
import { stemEnglish } from '../../../src/search/query/stem-english.ts';

test.each([
	['companies', 'company'],
	['businesses', 'business'],
	['shipped', 'ship'],
	['selling', 'sells'],
	['acquiring', 'acquires'],
	['monetisation', 'monetize'],
	['organisational', 'organizes'],
	['advertisement', 'advertisers'],
	['profitability', 'profit'],
	['promotional', 'promotes'],
	['managers', 'management'],
	['yearly', 'years'],
	['bought', 'buying'],
])('“%s” and “%s” are forms of one word', (a, b) => {
	expect(stemEnglish(a)).toBe(stemEnglish(b));
});

test.each([
	['organism', 'organization'],
	['organs', 'organization'],
	['physics', 'physically'],
	['flower', 'flow'],
	['mission', 'missed'],
	['analysis', 'analyse'],
	['series', 'serious'],
])('“%s” and “%s” are two words', (a, b) => {
	expect(stemEnglish(a)).not.toBe(stemEnglish(b));
});

test.each(['constructor', 'a', 'ss', 'ing', 'ed'])('“%s” has a stem', (word) => {
	expect(stemEnglish(word)).toMatch(/^[a-z]+$/);
});
