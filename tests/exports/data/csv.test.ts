import { csvParseRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/exports/data/csv.ts';

const field = (name: string) => ({ name, type: 'string', title: name, description: name }) as const;

test('commas, quotes and line breaks survive in quotes, and every line ends in CRLF', () => {
	const csv = toCsv({ fields: [field('a'), field('b')], rows: [{ a: 'one, two', b: 'say "no"\nor yes' }] });
	expect(csv).toBe('a,b\r\n"one, two","say ""no""\nor yes"\r\n');
	expect(csvParseRows(csv)).toEqual([
		['a', 'b'],
		['one, two', 'say "no"\nor yes'],
	]);
});

test('a gap is an empty cell, and nought and no are not gaps', () => {
	const rows = [{ a: null, b: 0, c: false }];
	expect(toCsv({ fields: ['a', 'b', 'c'].map(field), rows })).toBe('a,b,c\r\n,0,false\r\n');
});

test('columns stand in the order of the fields, whatever the order in a row', () => {
	expect(toCsv({ fields: [field('a'), field('b')], rows: [{ b: 2, a: 1 }] })).toBe('a,b\r\n1,2\r\n');
});
