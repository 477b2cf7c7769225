import { expect, test } from 'vitest';
import { vocabulary } from '../../../src/search/records/vocabulary.ts';
import { record } from '../fake-finder.ts';

const records = [
	record('page', '/rivers/', 'Rivers', 'They flow, flow and flow to the sea; Ele.me is none.', { aliases: ['streams'] }),
	record('claim', '/check/', 'Rivers climb', 'They flow.'),
];

const { words, named } = vocabulary(records);
const list = words.split(' ');

test('words of headings and names come before those of running text', () => {
	expect(new Set(list.slice(0, named))).toEqual(new Set(['rivers', 'streams']));
});

test('among them the more frequent come first', () => {
	expect(list[0]).toBe('rivers');
	expect(list[named]).toBe('flow');
});

test('stop words, numbers and Chinese are not in it, names with a point are', () => {
	expect(list).toContain('ele.me');
	expect(list).not.toContain('the');
	expect(list.every((word) => /^[a-z.]+$/.test(word))).toBe(true);
});

test('what the article claims names nothing', () => {
	expect(list.indexOf('climb')).toBeGreaterThanOrEqual(named);
});

test('everyday words are known, but name nothing', () => {
	const { words, named } = vocabulary(records, ['brook']);
	expect(words.split(' ').indexOf('brook')).toBeGreaterThanOrEqual(named);
});
