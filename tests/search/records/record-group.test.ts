import { expect, test } from 'vitest';
import { groupOf } from '../../../src/search/records/record-group.ts';

test.each([
	['section', 'text'],
	['term', 'text'],
	[undefined, 'text'],
	['fact', 'fact'],
	['source', 'source'],
	['claim', 'claim'],
] as const)('a record of the kind %s is ranked in the group %s', (kind, group) => {
	expect(groupOf(kind)).toBe(group);
});

test('figures that have a later one are a group of their own', () => {
	expect(groupOf('fact', true)).toBe('older');
});
