import { expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../src/charts/shared/text-width.ts';

test('wide letters take more room than narrow ones', () => {
	expect(textWidth('mm')).toBeGreaterThan(textWidth('ii') * 2);
});

test('width grows with the size of the type', () => {
	expect(textWidth('Cainiao', 26)).toBeCloseTo(2 * textWidth('Cainiao', 13), 5);
});

test('words are broken where the line is full', () => {
	expect(wrapText('International commerce', 110, 13)).toEqual(['International', 'commerce']);
	expect(wrapText('International commerce', 400, 13)).toEqual(['International commerce']);
});

test('a word that is too long keeps a line of its own', () => {
	expect(wrapText('an entertainment', 10, 13)).toEqual(['an', 'entertainment']);
});

test('no line is wider than asked, but for such a word', () => {
	const lines = wrapText('What became of it where no line shows it', 90, 12);
	expect(lines.every((line) => textWidth(line, 12) <= 90)).toBe(true);
	expect(lines.join(' ')).toBe('What became of it where no line shows it');
});
