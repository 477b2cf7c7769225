import { expect, test } from 'vitest';
import { groupOf, groupOfName, recordName } from '../../../src/search/records/record-id.ts';

test.each([
	['section', 'text'],
	['term', 'text'],
	[undefined, 'text'],
	['fact', 'fact'],
	['source', 'source'],
	['claim', 'claim'],
] as const)('a record of the kind %s is ranked among those of the group %s, which its name tells', (kind, group) => {
	expect(groupOf(kind)).toBe(group);
	expect(groupOfName(recordName(groupOf(kind), '1a2b3c', 40))).toBe(group);
});

test('figures that have a later one are a group of their own', () => {
	expect(groupOf('fact', true)).toBe('older');
	expect(groupOfName(recordName('older', '1a2b3c', 40))).toBe('older');
});

test('the names of an edition differ in their ends only', () => {
	expect(recordName('fact', '1a2b3c', 35)).toBe('f1a2b3cz');
	expect(recordName('fact', '1a2b3c', 36)).toBe('f1a2b3c10');
});
