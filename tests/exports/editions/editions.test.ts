import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareEditions, readEditions } from '../../../src/exports/editions/editions.ts';
import { markdownToHtml } from '../../../src/exports/editions/markdown-to-html.ts';
import { isEdition } from '../../../src/urls/editions.ts';

test('editions are read without their front matter, oldest first', () => {
	const folder = mkdtempSync(join(tmpdir(), 'editions-'));
	mkdirSync(join(folder, 'cloud'));
	writeFileSync(join(folder, 'cloud/2027-01-01.md'), '---\ntitle: x\n---\n\nNew.');
	writeFileSync(join(folder, 'cloud/2026-12-01.md'), '---\ntitle: x\n---\n\nOld.');
	expect(readEditions(folder).map(({ date, markdown }) => [date, markdown])).toEqual([
		['2026-12-01', 'Old.'],
		['2027-01-01', 'New.'],
	]);
});

test('tells words and figures gained and lost, whatever their order', () => {
	expect(compareEditions('Revenue was RMB 853.1 billion[^1].\n\n[^1]: Source 9', 'Revenue was RMB 1,023.7 billion, a record[^2].')).toEqual(
		{
			added: 3,
			removed: 1,
			newFigures: ['1,023.7'],
			goneFigures: ['853.1'],
		},
	);
});

test('moving a sentence is no change', () => {
	expect(compareEditions('One two. Three 4.', 'Three 4. One two.')).toEqual({ added: 0, removed: 0, newFigures: [], goneFigures: [] });
});

test('an edition has no style that the policy would block', () => {
	const html = markdownToHtml('| a | b |\n| - | -: |\n| x | 1 |\n\n<b onclick="x">y</b> text[^1]\n\n[^1]: Note.');
	expect(html).not.toMatch(/ style=| align=|onclick/);
	expect(html).toContain('Note.');
});

test.each([
	['/cloud/2026-12-01/', true],
	['cloud/2026-12-01/index.html', true],
	['/cloud/', false],
	['/data/', false],
])('%s is an edition: %s', (path, expected) => {
	expect(isEdition(path)).toBe(expected);
});

test('an edition marks Chinese, names its tables and the marks of its notes, and has headings to link to', () => {
	const html = markdownToHtml('## Market share\n\nTaobao 淘宝[^1]\n\n**What it earns**\n\n| a | b |\n| - | - |\n| x | 1 |\n\n[^1]: Note.');
	expect(html).toContain('<h2 id="market-shares">');
	expect(html).toContain('<i lang="zh-Hans" translate="no">淘宝</i>');
	expect(html).toContain('<table><caption>What it earns</caption>');
	expect(html).not.toContain('<strong>');
	expect(html).toContain('aria-label="Note 1"');
});
