import { expect, test } from 'vitest';
import { compareTable, figure, layoutTable } from './table.ts';

test.each([
	[14_336, undefined, '14,336'],
	[0.5, 2, '0.50'],
	[Number.NaN, 2, '—'],
	[Number.POSITIVE_INFINITY, 0, '—'],
])('%d is written %s', (value, digits, text) => {
	expect(figure(value, digits)).toBe(text);
});

test('names stand to the left, figures to the right', () => {
	expect(
		layoutTable(
			['page', 'bytes'],
			[
				['front', '7'],
				['a section', '12,345'],
			],
		),
	).toBe(['page        bytes', '─────────  ──────', 'front           7', 'a section  12,345'].join('\n'));
});

test('medians stand beside their ratio and the budget', () => {
	const [, , line] = compareTable('page', [{ name: 'bytes', ours: [1, 2, 9], theirs: [4], budget: '≤ 3' }]).split('\n');
	expect(line?.split(/\s{2,}/)).toEqual(['bytes', '2', '4', '0.50', '≤ 3']);
});

test('without a peer there is no ratio', () => {
	const [, , line] = compareTable('page', [{ name: 'bytes', ours: [2], theirs: [] }]).split('\n');
	expect(line?.split(/\s{2,}/)).toEqual(['bytes', '2', '—', '—']);
});
