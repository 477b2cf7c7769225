import { expect, test } from 'vitest';
import { formatDate, isoDate } from '../../../src/data/sections/format-date.ts';
import { lastReviewed } from '../../../src/data/sections/last-reviewed.ts';

const late = new Date('2026-11-24T23:59:59Z');

test('a day is written out for readers, in the same time zone everywhere', () => {
	expect(formatDate(late)).toBe('24 November 2026');
});

test('a day for machines has the form of the standard', () => {
	expect(isoDate(late)).toBe('2026-11-24');
});

test('the last review is the latest of all', () => {
	const sections = ['2026-11-24', '2026-11-26', '2026-01-01'].map((day) => ({ data: { reviewed: new Date(day) } }));
	expect(isoDate(lastReviewed(sections))).toBe('2026-11-26');
});
