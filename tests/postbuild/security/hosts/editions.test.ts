import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, nextEdition } from '../../../../src/postbuild/security/hosts/editions.ts';

test.each([
	['the first edition has the time as its number', [], 100],
	['a later one too', [40, 90], 100],
	['one in the same second has the next', [100], 101],
	['one made while the clock is wrong still comes after all others', [100, 5000], 5001],
])('%s', (_what, editions, number) => {
	expect(nextEdition(editions, 100_900)).toBe(number);
});

test.each(['src/postbuild/security/hosts', 'src/postbuild/security/hosts/', resolve('src/postbuild/security/hosts'), 'src'])(
	'names each file by its path from %s',
	async (folder) => {
		const files: string[] = [];
		for await (const file of filesBelow(folder)) files.push(file);
		expect(files).toContain(folder === 'src' ? 'postbuild/security/hosts/editions.ts' : 'editions.ts');
	},
);
