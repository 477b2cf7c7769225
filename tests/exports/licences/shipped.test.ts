import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { licenceText, readShipped } from '../../../src/exports/licences/shipped.ts';

const shipped = readShipped();

const lock = z
	.object({ packages: z.record(z.string(), z.object({ license: z.string().optional() })) })
	.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** The packages that scripts for the browser import. */
const imported = new Set(
	globSync('src/{client,search/{query,ui}}/**/*.ts').flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/^(?:import|export)(?! type) .*from '((?:@[^/']+\/)?[^./'~][^/']*)/gm)].map(
			([, name = '']) => name,
		),
	),
);

const covers = ({ package: id }: (typeof shipped)[number], name: string) => name === id || name.startsWith(`${id}-`);

test('everything that scripts for the browser import is listed', () => {
	expect(imported.size).toBeGreaterThan(2);
	expect([...imported].filter((name) => !shipped.some((part) => covers(part, name)))).toEqual([]);
});

test('each package has the licence that is listed, and its terms', () => {
	for (const part of shipped) {
		const packages = Object.entries(lock.packages).filter(([path]) => covers(part, path.replace('node_modules/', '')));
		for (const [path, { license }] of packages) expect(license, path).toBe(part.licence);
		expect(licenceText(part.package), part.package).toMatch(/copyright|permission/i);
	}
});

test('a part without terms is named, with the file to write', () => {
	expect(() => licenceText('nothing')).toThrow('content/data/licences/nothing.txt');
});
