import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { licenceText, readShipped } from '../../../src/exports/licences/shipped.ts';

const shipped = readShipped();

const readPackage = (name: string) =>
	z
		.object({ license: z.string(), dependencies: z.record(z.string(), z.string()).default({}) })
		.parse(JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')));

/** The packages that scripts for the browser import, and what these import in turn. */
function importedPackages() {
	const scripts = globSync('src/{elements,search,offline}/**/*.ts').map((file) => readFileSync(file, 'utf8'));
	const found = new Set(
		scripts.flatMap((text) =>
			[...text.matchAll(/^(?:import|export)(?! type) .*from '((?:@[^/']+\/)?[^./'~][^/']*)/gm)].map(([, name = '']) => name),
		),
	);
	for (const name of found) for (const deeper of Object.keys(readPackage(name).dependencies)) found.add(deeper);
	return [...found];
}

test('everything that scripts for the browser import is listed', () => {
	expect(importedPackages().length).toBeGreaterThan(3);
	expect(shipped.map(({ package: name }) => name)).toEqual(expect.arrayContaining(importedPackages()));
});

describe.each(shipped.map((part) => [part.package, part] as const))('%s', (name, { licence }) => {
	test('has the licence that is listed', () => {
		expect(readPackage(name).license).toBe(licence);
	});

	test('brings its terms', () => {
		expect(licenceText(name)).toMatch(/copyright|permission/i);
	});
});

test('a package without terms is named', () => {
	expect(() => licenceText('nothing', 'tests')).toThrow('“nothing”');
});

test('the terms of what Vite is built with are left out, for none of it reaches a page', () => {
	expect(licenceText('vite').length).toBeLessThan(2000);
});
