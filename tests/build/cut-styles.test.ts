import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LATER } from '../../src/build/cut-styles.ts';

const read = (pattern: string) =>
	globSync(pattern)
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');

/** The sheets that every page gets; others come with their scripts. */
const sheets = read('src/styles/!(beside|book).css');

const scripts = read('src/{elements,search}/*.ts');

const styled = (classes: Iterable<string>) =>
	[...new Set(classes)].filter((each) => new RegExp(String.raw`\.${each}(?![\w-])`).test(sheets)).sort();

test('what scripts put into a page keeps its style on every page', () => {
	const given = [...scripts.matchAll(/(?:class(?:Name)?(?:: | = )|classList\.(?:add|toggle)\()'([\w -]+)'/g)];
	expect(given.length).toBeGreaterThan(10);
	const missing = styled(given.flatMap(([, names = '']) => names.split(' '))).filter(
		(name) => !LATER.classes.some((each) => each === name),
	);
	expect(styled(LATER.classes)).toContain('vh');
	expect(missing).toEqual([]);
});
