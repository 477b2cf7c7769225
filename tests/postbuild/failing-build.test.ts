import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);

const place = mkdtempSync(join(tmpdir(), 'failing-'));
const out = join(place, 'site');

const build = () =>
	run(process.execPath, ['src/postbuild/build.ts'], { env: { ...process.env, SITE_OUT: out, SITE_URL: 'no address' } }).catch(
		(error: unknown) => error,
	);

beforeAll(() => {
	mkdirSync(out);
	writeFileSync(join(out, 'index.html'), 'the last good site');
});

afterAll(() => rmSync(place, { recursive: true }));

test('a build that fails says so and leaves the last good site as it stands', async () => {
	expect(await build()).toMatchObject({ code: 1, stderr: expect.stringContaining('the last good site still stands') });
	expect(readdirSync(place)).toEqual(['site']);
	expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site');
});
