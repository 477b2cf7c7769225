import { expect, test } from 'vitest';
import { DIVIDER, readContent } from '../../../src/search/records/record-content.ts';

test('the text of a record holds neither the words that help to find it nor other spellings', () => {
	expect(readContent(`Rivers figure ${DIVIDER} It carries 853,062 ships. ${DIVIDER} 853062`)).toEqual({
		text: 'It carries 853,062 ships.',
		spellings: '853062',
	});
});
