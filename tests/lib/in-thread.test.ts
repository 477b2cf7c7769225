import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inThread } from '../../src/lib/in-thread.ts';

const program = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

test('a thread finds its task, and has ended once it is waited for', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'thread-'));
	await inThread(
		program(
			`import { writeFileSync } from 'node:fs'; import { workerData } from 'node:worker_threads'; writeFileSync(workerData.file, workerData.text);`,
		),
		{ file: join(folder, 'elbe.txt'), text: 'The Elbe flows.' },
	);
	expect(readFileSync(join(folder, 'elbe.txt'), 'utf8')).toBe('The Elbe flows.');
	rmSync(folder, { recursive: true });
});

test('what fails in a thread fails for whoever waits, with its message', async () => {
	await expect(inThread(program(`throw new Error('content/elbe.mdx:3: The river is dry.')`), {})).rejects.toThrow(
		'content/elbe.mdx:3: The river is dry.',
	);
});
