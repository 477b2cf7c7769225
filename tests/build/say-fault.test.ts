import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { sayFault } from '../../src/build/say-fault.ts';

const file = join(mkdtempSync(join(tmpdir(), 'fault-')), 'rivers.mdx');
writeFileSync(file, '---\ntitle: Rivers\nsumary: They flow.\nreviewed: soon\n---\n');

/** An error as Astro raises it where the frontmatter of an entry does not fit. */
const frontmatter = (...faults: string[]) =>
	Object.assign(
		new Error(['**sections → rivers** data does not match collection schema.', '', ...faults.map((fault) => `  ${fault}`)].join('\n')),
		{
			name: 'InvalidContentEntryDataError',
			loc: { file, line: 0, column: 0 },
		},
	);

const mend = 'See src/content.config.ts for what a section must say of itself.';

test.each([
	[
		'a misspelt key',
		frontmatter('**summary**: **summary**: Required', '****: Unrecognized key: "sumary"'),
		3,
		'Unrecognized key: "sumary".',
	],
	['a wrong value', frontmatter('**reviewed**: **reviewed**: Invalid date'), 4, 'reviewed: Invalid date.'],
	['a missing key', frontmatter('**summary**: **summary**: Required'), 1, 'summary: Required.'],
])('tells file and line of %s in the frontmatter', (_name, error, line, fault) => {
	expect(sayFault(error)).toBe(`${relative(process.cwd(), file)}:${line}: ${fault} ${mend}`);
});

test('tells what a plugin said, without the tools around it', () => {
	const inner = new Error('content/rivers.mdx:13: The figure “5” is typed by hand.');
	expect(sayFault(Object.assign(new Error('Build failed with 1 error:\n at …'), { errors: [inner] }))).toBe(inner.message);
});

test.each([
	[new Error('The index is missing.'), 'The index is missing.'],
	['out of memory', 'out of memory'],
	[undefined, 'undefined'],
])('any other fault is told as it is: %s', (error, text) => {
	expect(sayFault(error)).toBe(text);
});
