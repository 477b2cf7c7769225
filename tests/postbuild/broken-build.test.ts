import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PROJECT = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'src', 'content', 'public'];

/** A copy of the project in which a good site stands already. */
function copyProject() {
	const folder = mkdtempSync(join(tmpdir(), 'project-'));
	for (const name of PROJECT) cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
	mkdirSync(join(folder, 'site'));
	writeFileSync(join(folder, 'site/index.html'), 'The last good site');
	return folder;
}

function replaceIn(file: string, search: string, replacement: string) {
	writeFileSync(file, readFileSync(file, 'utf8').replace(search, replacement));
}

/** A build on a busy machine takes its time. */
const TIMEOUT = 120_000;

test.each([
	[
		'a misspelt key of a section',
		'content/introduction.mdx',
		'summary:',
		'sumary:',
		'content/introduction.mdx:4: Unrecognized key: "sumary". See src/content.config.ts for what a section must say of itself.',
	],
	[
		'a review that the log does not know, found while pages are made,',
		'content/introduction.mdx',
		'reviewed: ',
		'reviewed: 2027-01-01 # ',
		'content/introduction.mdx:1: The section was reviewed on 2027-01-01, but the log says nothing of it.',
	],
])(
	'%s stops the build, which says so in plain words and leaves the last good site alone',
	(_name, file, search, replacement, message) => {
		const folder = copyProject();
		replaceIn(join(folder, file), search, replacement);
		const { status, stdout, stderr } = spawnSync(process.execPath, ['src/postbuild/build.ts'], {
			cwd: folder,
			encoding: 'utf8',
			env: { ...process.env, SITE_OUT: 'site', BASE_PATH: '' },
		});
		expect(stdout + stderr).toContain(message);
		expect(stdout + stderr).not.toMatch(/\n\s+at /);
		expect(stderr).toContain('Nothing was published: the last good site is still in site/.');
		expect(status).toBe(1);
		expect(readdirSync(join(folder, 'site'))).toEqual(['index.html']);
		expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe('The last good site');
	},
	TIMEOUT,
);
