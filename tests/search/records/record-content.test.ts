import { expect, test } from 'vitest';
import { DIVIDER, readContent, slimContent } from '../../../src/search/records/record-content.ts';

const content = `Rivers figure ${DIVIDER} It carries 853,062 ships. ${DIVIDER} 853062`;

test('what is read of a record holds neither what helps to find it nor other spellings', () => {
	expect(readContent(content)).toEqual({ text: 'It carries 853,062 ships.', spellings: '853062' });
	expect(readContent(`Rivers ${DIVIDER} It flows.`)).toEqual({ text: 'It flows.', spellings: '' });
});

test('a slimmed record is read the same, and slimmed again it stays', () => {
	const slim = slimContent(content);
	expect(slim).not.toContain('Rivers');
	expect(readContent(slim)).toEqual(readContent(content));
	expect(slimContent(slim)).toBe(slim);
});
