import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LATER } from '../../src/build/cut-styles.ts';

const read = (pattern: string) =>
	globSync(pattern)
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');

const sheets = read('src/{styles/!(beside|book),search/results}.css');

const scripts = read('src/{elements,search}/*.ts');

const unique = (names: Iterable<string>) => [...new Set(names)].sort();

test('the classes that scripts give keep their style on every page', () => {
	const given = [...scripts.matchAll(/(?:class(?:Name)?(?:: | = )|classList\.(?:add|toggle)\()'([a-z -]+)'/g)].flatMap(([, names = '']) =>
		names.split(' '),
	);
	const named = unique(given).filter((name) => new RegExp(String.raw`\.${name}(?![\w-])`).test(sheets));
	expect(named).toContain('vh');
	expect(named.filter((name) => !LATER.classes.includes(name))).toEqual([]);
});

test('the elements that scripts make keep their style on every page', () => {
	const made = unique([...scripts.matchAll(/(?:make|createElement)\('([a-z]+)'/g)].map(([, name = '']) => name));
	expect(made).toContain('kbd');
	expect(made.filter((name) => name !== 'link' && !LATER.tags.includes(name))).toEqual([]);
});
