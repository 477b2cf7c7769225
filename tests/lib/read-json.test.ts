import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { DataError, parseJson, readJson } from '../../src/lib/read-json.ts';

const rivers = z.array(z.strictObject({ name: z.string(), length: z.number() }));

const sound = ['[', '\t{', '\t\t"name": "Elbe",', '\t\t"length": 1094', '\t},', '\t{ "name": "Spree", "length": 382 }', ']'].join('\n');

test('gives the value and the line of each of its parts', () => {
	const { value, lineOf } = parseJson(sound, 'rivers.json', rivers);
	expect(value).toEqual([
		{ name: 'Elbe', length: 1094 },
		{ name: 'Spree', length: 382 },
	]);
	expect(lineOf([0])).toBe(2);
	expect(lineOf([0, 'length'])).toBe(4);
	expect(lineOf([1, 'name'])).toBe(6);
});

test('gives the line of the nearest parent for a part that is missing', () => {
	const { lineOf } = parseJson(sound, 'rivers.json', rivers);
	expect(lineOf([1, 'mouth'])).toBe(6);
	expect(lineOf([7])).toBe(1);
});

test.each([
	['a missing comma', '[\n{ "name": "Elbe" "length": 1 }\n]', 2, 'CommaExpected'],
	['a comma too many', '[\n{ "name": "Elbe", "length": 1 },\n]', 3, 'ValueExpected'],
	['a comment', '[\n// a river\n]', 2, 'InvalidCommentToken'],
	['an open bracket', '[\n{ "name": "Elbe", "length": 1 }\n', 3, 'CloseBracketExpected'],
	['nothing at all', '', 1, 'ValueExpected'],
])('stops on %s, with file and line', (_name, text, line, code) => {
	expect(() => parseJson(text, 'rivers.json', rivers)).toThrow(
		new DataError(
			'rivers.json',
			line,
			`This is not valid JSON (${code}).`,
			'Check the commas, quotes and brackets on this line and the one above.',
		),
	);
});

test.each([
	['a wrong type', '[\n{ "name": "Elbe",\n"length": "long" }]', 3, '“0.length”: Invalid input: expected number, received string.'],
	[
		'a missing field',
		'[{ "name": "Elbe", "length": 1 },\n{ "name": "Spree" }]',
		2,
		'“1.length”: Invalid input: expected number, received undefined.',
	],
	['a misspelt field', '[\n{ "name": "Elbe", "length": 1, "lenght": 2 }]', 2, '“0”: Unrecognized key: "lenght".'],
])('stops on %s, with file and line', (_name, text, line, fault) => {
	expect(() => parseJson(text, 'rivers.json', rivers)).toThrow(
		new DataError('rivers.json', line, fault, 'See src/data/schemas.ts for what each field must be.'),
	);
});

test('reads a file and names it in the fault', () => {
	const file = join(mkdtempSync(join(tmpdir(), 'json-')), 'rivers.json');
	writeFileSync(file, sound);
	expect(readJson(file, rivers).value).toHaveLength(2);
	writeFileSync(file, '{}');
	expect(() => readJson(file, rivers)).toThrow(`${file}:1: “”: Invalid input: expected array, received object.`);
});
