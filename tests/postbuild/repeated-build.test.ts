import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const run = promisify(execFile);

const SOURCES = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

const folders: string[] = [];

/** Builds the site from a copy of its sources that nothing was ever built in. @returns the digest of each file */
async function buildElsewhere(name: string, environment: Record<string, string>) {
	const folder = mkdtempSync(join(tmpdir(), name));
	folders.push(folder);
	for (const source of SOURCES) cpSync(source, join(folder, source), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	await run(process.execPath, ['src/postbuild/build.ts'], {
		cwd: folder,
		env: { ...process.env, SITE_OUT: 'dist', ...environment },
		maxBuffer: 1e8,
	});
	const digests = new Map<string, string>();
	for (const file of globSync('**/*.*', { cwd: join(folder, 'dist') }))
		digests.set(
			file,
			createHash('sha256')
				.update(readFileSync(join(folder, 'dist', file)))
				.digest('hex'),
		);
	return digests;
}

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true });
});

test('two clean builds are the same, byte for byte, whatever the folder, the hour and the language of the machine', async () => {
	const [here, there] = await Promise.all([
		buildElsewhere('a-', { TZ: 'UTC', LANG: 'C' }),
		buildElsewhere('another-folder-', { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }),
	]);
	expect([...there.keys()].sort()).toEqual([...here.keys()].sort());
	expect([...here].filter(([file, digest]) => there.get(file) !== digest).map(([file]) => file)).toEqual([]);
	expect(here.size).toBeGreaterThan(100);
}, 900_000);
