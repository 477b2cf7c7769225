import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = globSync('src/**/*.css').filter((file) => readFileSync(file, 'utf8').includes('@tailwind'));

test('every sheet of utilities names its configuration: without one Tailwind takes what another sheet named, in an order that changes from build to build', () => {
	expect(sheets.length).toBeGreaterThan(0);
	expect(sheets.filter((file) => !/@config '.+';\s*@tailwind/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
