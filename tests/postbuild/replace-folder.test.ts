import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from '../../src/postbuild/replace-folder.ts';

let place = '';
const at = (...names: string[]) => join(place, ...names);

function make(folder: string, text: string) {
	mkdirSync(at(folder), { recursive: true });
	writeFileSync(at(folder, 'page'), text);
}

beforeEach(() => {
	place = mkdtempSync(join(tmpdir(), 'replace-folder-'));
});

afterEach(() => rmSync(place, { recursive: true }));

test('the finished folder takes the place of the old one, and nothing is left over', async () => {
	make('site', 'old');
	writeFileSync(at('site', 'only-in-the-old'), '');
	make('staging', 'new');
	await replaceFolder(at('staging'), at('site'));
	expect(readdirSync(place)).toEqual(['site']);
	expect(readdirSync(at('site'))).toEqual(['page']);
	expect(readFileSync(at('site', 'page'), 'utf8')).toBe('new');
});

test('without a finished folder the old one stays', async () => {
	make('site', 'old');
	await expect(replaceFolder(at('none'), at('site'))).rejects.toThrow('ENOENT');
	expect(readFileSync(at('site', 'page'), 'utf8')).toBe('old');
});
