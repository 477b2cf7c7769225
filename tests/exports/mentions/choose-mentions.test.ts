import { expect, test } from 'vitest';
import { linkedFrom, mostUsedOn, type SpeakingPage } from '../../../src/exports/mentions/choose-mentions.ts';

const pages: readonly SpeakingPage[] = [
	{ id: 'a', mentions: [{ to: 'b', sentence: 'A on b.' }], termUses: { gmv: 2 } },
	{
		id: 'b',
		mentions: [
			{ to: 'b', sentence: 'B on itself.' },
			{ to: 'a', sentence: 'B on a.' },
		],
		termUses: { gmv: 5 },
	},
	{ id: 'c', mentions: [{ to: 'b', sentence: 'C on b.' }], termUses: { gmv: 1 } },
];

test('a section is linked from the others in their order, not from itself', () => {
	expect(linkedFrom(pages).get('b')).toEqual([
		{ page: 'a', sentence: 'A on b.' },
		{ page: 'c', sentence: 'C on b.' },
	]);
});

test('a term is used most where it is used most often, and more than once', () => {
	expect(mostUsedOn(pages, 'gmv', 3)).toEqual(['b', 'a']);
	expect(mostUsedOn(pages, 'gmv', 1)).toEqual(['b']);
});
