import { expect, test } from 'vitest';
import { bookId, sectionAddress, sectionOf } from '../../src/urls/book-id.ts';

test.each([
	['cloud', 'growth'],
	['cloud', 'spin--off'],
	['day-one', ''],
])('%s and %s are found again in the id of the book', (section, id) => {
	expect(sectionOf(bookId(section, id))).toEqual({ section, id });
});

const sections = new Set(['cloud']);

test.each([
	['/x/cloud/', '/x/', { section: 'cloud', id: '' }],
	['/x/cloud/#growth', '/x/', { section: 'cloud', id: 'growth' }],
	['/cloud/', '/x/', undefined],
	['/x/search/', '/x/', undefined],
	['#growth', '/', undefined],
	['/cloud.md', '/', undefined],
])('%s under %s is the section %j', (href, base, expected) => {
	expect(sectionAddress(href, base, sections)).toEqual(expected);
});
