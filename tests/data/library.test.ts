import { expect, test } from 'vitest';
import { find, library } from '../../src/data/library.ts';
import { sectionIds } from '../../src/outline.ts';

test('the data of the site hold together', () => {
	expect(library.facts.size).toBeGreaterThan(0);
	expect([...library.claims.values()].every(({ section }) => sectionIds.includes(section))).toBe(true);
});

test('finds an entry by its id', () => {
	expect(find(new Map([['elbe', 1094]]), 'elbe', 'river')).toBe(1094);
});

test('says which id of which kind is missing', () => {
	expect(() => find(new Map<string, number>(), 'elbe', 'river')).toThrow(
		'There is no river “elbe”. Correct the id, or add it under content/data/.',
	);
});
