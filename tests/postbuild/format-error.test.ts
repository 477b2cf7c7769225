import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { formatError } from '../../src/postbuild/format-error.ts';

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
	expect(formatError(error)).toBe(`${relative(process.cwd(), file)}:${line}: ${fault} ${mend}`);
});

test('tells file, line and mend of Markdown that cannot be read', () => {
	const inner = Object.assign(new Error('Expected a closing tag for `<b>`'), { name: 'MDXError', loc: { file, line: 5, column: 1 } });
	expect(formatError(Object.assign(new Error('Build failed'), { errors: [inner] }))).toBe(
		`${relative(process.cwd(), file)}:5: Expected a closing tag for \`<b>\`. Close what is left open there, or write “\\{” and “\\<” for the characters themselves.`,
	);
});

test('takes the line from the sentence where the tool tells it there alone', () => {
	const fault = Object.assign(new Error('Expected a closing tag for `<b>` (9:1-9:10)'), { name: 'MDXError', loc: { file } });
	expect(formatError(fault)).toMatch(`${relative(process.cwd(), file)}:9: Expected a closing tag`);
});

test('names the file of any fault that knows it, and none twice', () => {
	const name = relative(process.cwd(), file);
	expect(formatError(Object.assign(new Error('No such export'), { loc: { file } }))).toBe(`${name}: No such export.`);
	expect(formatError(Object.assign(new Error(`${name}:2: Known.`), { loc: { file, line: 9 } }))).toBe(`${name}:2: Known.`);
});

test('tells what a plugin said, without the tools around it', () => {
	const inner = new Error('content/rivers.mdx:13: The figure “5” is typed by hand.');
	expect(formatError(Object.assign(new Error('Build failed with 1 error:\n at …'), { errors: [inner] }))).toBe(inner.message);
});

test.each([
	[new Error('The index is missing.'), 'The index is missing.'],
	['out of memory', 'out of memory'],
	[undefined, 'undefined'],
])('any other fault is told as it is: %s', (error, text) => {
	expect(formatError(error)).toBe(text);
});
