import { expect, test } from 'vitest';
import { realWords } from '../../../src/search/records/spelling-exceptions.ts';

const real = realWords({ words: ['money', 'cloud', 'platform', 'river', 'adapted'], named: 3 }).split(' ');

test.each(['monkey', 'honey', 'aloud', 'clouds'])('“%s” is a word of its own, and no slip', (word) => {
	expect(real).toContain(word);
});

test.each([
	['money', 'it stands on the site'],
	['elephant', 'it is like none of its words'],
	['cluod', 'it is no word'],
])('“%s” is not listed: %s', (word) => {
	expect(real).not.toContain(word);
});

test('the list is sorted, so that two builds are the same', () => {
	expect(real).toEqual([...real].sort());
});
