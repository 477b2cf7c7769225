import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAllSources, faultLines } from '../../../src/postbuild/sources/check-all-sources.ts';
import { missingFigures } from '../../../src/postbuild/sources/check-source.ts';

const html = (response: ServerResponse, text: string) => response.setHeader('content-type', 'text/html').end(text);

/** Every request as “METHOD path”, in order. */
const asked: string[] = [];

const pages: Readonly<Record<string, (response: ServerResponse) => void>> = {
	'/ok': (response) => html(response, '<td>853,062</td>'),
	'/changed': (response) => html(response, '<td>853,063</td>'),
	'/moved': (response) => response.writeHead(301, { location: '/ok' }).end(),
	'/elsewhere-for-now': (response) => response.writeHead(302, { location: '/ok' }).end(),
	'/slow': () => undefined,
	'/huge': (response) => html(response, 'x'.repeat(200_000)),
	'/picture': (response) => response.setHeader('content-type', 'image/png').end('x'),
	'/no-head': (response) => (asked.at(-1)?.startsWith('HEAD') ? response.writeHead(405).end() : html(response, '853,062')),
};

const server = createServer((request, response) => {
	asked.push(`${request.method} ${request.url}`);
	const page = pages[request.url ?? ''];
	if (page) page(response);
	else response.writeHead(404).end();
});

let origin = '';
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const folder = () => mkdtempSync(join(tmpdir(), 'sources-'));

const check = (paths: readonly string[], resumeFile = join(folder(), 'resume.json')) =>
	checkAllSources(
		paths.map((path) => ({ id: path.slice(1), url: origin + path, figures: [{ fact: 'revenue', value: 853_062 }] })),
		{ timeout: 500, maxBytes: 100_000, delay: 1, resumeFile },
	);

test.each([
	['/ok', 'ok'],
	['/lost', 'gone'],
	['/moved', 'moved'],
	['/elsewhere-for-now', 'ok'],
	['/changed', 'changed'],
	['/slow', 'slow'],
	['/huge', 'too large'],
	['/picture', 'not text'],
	['/no-head', 'ok'],
] as const)('%s is %s', async (path, status) => {
	expect((await check([path]))[0]).toMatchObject({ status });
});

test('an address that nobody serves is unreachable', async () => {
	const [answer] = await checkAllSources([{ id: 'a', url: 'http://127.0.0.1:1/', figures: [] }], {
		timeout: 500,
		maxBytes: 1,
		delay: 1,
		resumeFile: join(folder(), 'r.json'),
	});
	expect(answer?.status).toBe('unreachable');
});

test('a run that was interrupted does not ask again what it knows', async () => {
	const resumeFile = join(folder(), 'resume.json');
	await check(['/ok'], resumeFile);
	const before = asked.length;
	await check(['/ok', '/lost'], resumeFile);
	expect(asked.slice(before)).toEqual(['HEAD /lost']);
	expect(existsSync(resumeFile) && readFileSync(resumeFile, 'utf8')).toContain('/lost');
});

test('a fault names the source, what is wrong, and where archived copies are', async () => {
	const [line] = faultLines(await check(['/changed']));
	expect(line).toBe(
		`changed: no longer holds revenue\n  ${origin}/changed\n  archived copies: https://web.archive.org/web/*/${origin}/changed`,
	);
});

test.each([
	['(25,141)', -25_141, true],
	['125,141', 25_141, false],
	['25,141.5', 25_141, false],
	['25141', 25_141, true],
	['60.2%', 60.2, true],
])('“%s” holds %d: %s', (text, value, holds) => {
	expect(missingFigures(text, [{ fact: 'f', value }])).toEqual(holds ? [] : ['f']);
});
