import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const read = <T extends z.ZodType>(file: string, schema: T) => schema.parse(JSON.parse(readFileSync(file, 'utf8')));

const { allowScripts } = read('package.json', z.object({ allowScripts: z.record(z.string(), z.boolean()) }));
const { packages } = read(
	'package-lock.json',
	z.object({ packages: z.record(z.string(), z.object({ hasInstallScript: z.boolean().default(false) })) }),
);

const withScripts = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
	hasInstallScript ? [path.replace(/^.*node_modules\//, '')] : [],
);

test('every package that would run a script when installed is named, and allowed or refused', () => {
	expect([...new Set(withScripts)].sort()).toEqual(Object.keys(allowScripts).sort());
});

test('two packages may: Node itself, and the compiler that comes as a program', () => {
	expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node', 'esbuild']);
});
