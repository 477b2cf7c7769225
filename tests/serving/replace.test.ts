import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFile } from '../../src/hosting/headers-file.ts';
import { inlineParts } from '../../src/policy/inline-blocks.ts';
import { securityHeaders } from '../../src/policy/security-headers.ts';
import { ask } from './ask.ts';
import { releaseSite } from './release-site.ts';
import { freePort, startNginx } from './start-nginx.ts';

const folder = mkdtempSync(join(tmpdir(), 'replace-'));
const port = await freePort();
const root = `http://127.0.0.1:${port}/x/`;
const server = join(folder, 'server');

/** A small site under /x/ whose every part tells which edition it belongs to. */
function writeSite(edition: number) {
	const site = join(folder, `site-${edition}`);
	const page = `<!doctype html><meta charset="utf-8"><title>${edition}</title><style>p { order: ${edition} }</style><script type="module" src="/x/assets/page.${edition}.js"></script>`;
	const files = {
		'index.html': page,
		'second/index.html': page,
		'unchanged/index.html': '<!doctype html><title>The same in each edition</title>',
		'404.html': page,
		[`assets/page.${edition}.js`]: `export const edition = ${edition};`,
		_headers: headersFile(securityHeaders(inlineParts(page).digests), '/x/'),
		_redirects: `/x/old/ /x/second/ 301\n/x/older/ /x/second/#part 301\n`,
	};
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(site, file)), { recursive: true });
		writeFileSync(join(site, file), text);
	}
	return site;
}

const release = (edition: number, flags: readonly string[] = []) =>
	releaseSite(writeSite(edition), server, ['--port', `${port}`, ...flags], '/x/');

/** Reads a page and then what it asks for, and says what does not fit together. */
async function readOnce(path: string) {
	const { status, headers, body } = await ask(root + path);
	const html = body.toString();
	const edition = /<title>(\d+)/.exec(html)?.[1] ?? 'none';
	const style = inlineParts(html).digests.styles[0] ?? 'none';
	const script = await ask(`${root}assets/page.${edition}.js`);
	return {
		edition,
		faults: [
			...(status === 200 ? [] : [`${path}: ${status}`]),
			...(headers['content-security-policy']?.includes(style) ? [] : [`${path}: the header of another edition than ${edition}`]),
			...(script.status === 200 ? [] : [`the script of edition ${edition}: ${script.status}`]),
		],
	};
}

let nginx: Awaited<ReturnType<typeof startNginx>> | undefined;

beforeAll(async () => {
	await release(1);
	nginx = await startNginx(join(server, 'nginx.conf'), folder, port);
});

afterAll(async () => {
	await nginx?.stop();
	rmSync(folder, { recursive: true });
});

test('under a sub-path the site has its redirects, its own page for the lost, and the way in', async () => {
	const at = (path: string) => ask(`http://127.0.0.1:${port}${path}`);
	expect((await at('/x/old/')).headers.location).toBe('/x/second/');
	expect((await at('/x/older/')).headers.location).toBe('/x/second/#part');
	expect((await at('/')).headers.location).toBe('/x/');
	expect((await at('/x/none/')).body.toString()).toContain('<title>1');
});

test('while editions follow each other, nobody sees parts of two of them, and no request is lost', async () => {
	const seen = new Set<string>();
	const faults: string[] = [];
	let reading = true;
	let count = 0;
	const reader = async (path: string) => {
		while (reading) {
			const read = await readOnce(path).catch((error: unknown) => ({ edition: 'none', faults: [String(error)] }));
			seen.add(read.edition);
			faults.push(...read.faults);
			count += 1;
		}
	};
	const readers = Array.from({ length: 24 }, (_, i) => reader(i % 2 ? '' : 'second/'));
	for (const edition of [2, 3, 4, 5, 6]) await release(edition, ['--reload', nginx?.reload ?? '']);
	for (const end = Date.now() + 10_000; !seen.has('6') && Date.now() < end;) await readOnce('');
	reading = false;
	await Promise.all(readers);
	expect(faults).toEqual([]);
	expect(count).toBeGreaterThan(100);
	expect([...seen].sort()).toEqual(expect.arrayContaining(['1', '6']));
});

test('a page still open from the edition before finds its script, one from long ago does not', async () => {
	expect((await ask(`${root}assets/page.5.js`)).status).toBe(200);
	expect((await ask(`${root}assets/page.1.js`)).status).toBe(404);
});

test('who has a page that did not change is not sent it again by a later edition', async () => {
	const { headers } = await ask(`${root}unchanged/`);
	await release(7, ['--reload', nginx?.reload ?? '']);
	expect((await ask(`${root}unchanged/`, { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
	expect((await ask(root)).headers.etag).not.toBe(headers.etag);
});

test('refuses to release a site that was built for another path', async () => {
	await expect(releaseSite(writeSite(8), server, [], '/y/')).rejects.toThrow('BASE_PATH');
});
