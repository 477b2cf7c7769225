import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runSteps, type StepFor } from '../../src/postbuild/steps.ts';
import { textIn } from '../../src/lib/html-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'steps-'));
const site = { folder, base: '/', origin: 'https://example.com' };

for (const [name, text] of [
	['index.html', 'Start'],
	['rivers/index.html', 'Rivers'],
	['404.html', 'Lost'],
] as const) {
	mkdirSync(join(folder, name, '..'), { recursive: true });
	writeFileSync(join(folder, name), `<h1>${text}</h1>`);
}

afterAll(() => rmSync(folder, { recursive: true }));

/** A step that notes what it does. */
const noting =
	(name: string, notes: string[]): StepFor =>
	() => ({
		take: ({ path, tree }) => void notes.push(`${name} takes ${path} ${textIn(tree, 'h1') ?? ''}`),
		make: async () => {
			notes.push(`${name} starts`);
			await Promise.resolve();
			notes.push(`${name} ends`);
		},
	});

test('every page passes every step once, in the order of addresses, before anything is made', async () => {
	const notes: string[] = [];
	await runSteps(site, [noting('a', notes)], [noting('b', notes)]);
	expect(notes.filter((note) => note.startsWith('a takes'))).toEqual([
		'a takes /404.html Lost',
		'a takes / Start',
		'a takes /rivers/ Rivers',
	]);
	expect(notes.findLastIndex((note) => note.includes('takes'))).toBeLessThan(notes.findIndex((note) => note.includes('starts')));
});

test('steps that rest on the pages alone work side by side; those that follow work one after the other, once these have ended', async () => {
	const notes: string[] = [];
	await runSteps(site, [noting('a', notes), noting('b', notes)], [noting('c', notes), noting('d', notes)]);
	expect(notes.filter((note) => !note.includes('takes'))).toEqual([
		'a starts',
		'b starts',
		'a ends',
		'b ends',
		'c starts',
		'c ends',
		'd starts',
		'd ends',
	]);
});
