import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder, restoreFolder } from '../../src/postbuild/replace-folder.ts';

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

test('the finished folder stands where the old one stood, and nothing lies about', async () => {
	make('site', 'old');
	writeFileSync(at('site', 'only-in-the-old'), '');
	make('growing', 'new');
	await replaceFolder(at('growing'), at('site'));
	expect(readdirSync(place)).toEqual(['site']);
	expect(readdirSync(at('site'))).toEqual(['page']);
	expect(readFileSync(at('site', 'page'), 'utf8')).toBe('new');
});

test('the first site needs no folder to be there', async () => {
	make('growing', 'new');
	await replaceFolder(at('growing'), at('far', 'site'));
	expect(readFileSync(at('far', 'site', 'page'), 'utf8')).toBe('new');
});

test('without a finished folder the old one stays', async () => {
	make('site', 'old');
	await expect(replaceFolder(at('none'), at('site'))).rejects.toThrow('ENOENT');
	expect(readFileSync(at('site', 'page'), 'utf8')).toBe('old');
});

test('a machine that stopped between the two renames has lost nothing', async () => {
	make('site', 'old');
	renameSync(at('site'), at('.site.last'));
	await restoreFolder(at('site'));
	expect(readFileSync(at('site', 'page'), 'utf8')).toBe('old');
	expect(existsSync(at('.site.last'))).toBe(false);
});
