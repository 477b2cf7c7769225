import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHeaders } from '../../src/postbuild/security/hosts/headers-file.ts';
import { readRedirects } from '../../src/postbuild/security/hosts/redirects-file.ts';
import { CACHING, isHashed } from '../../src/postbuild/security/caching.ts';
import { ask } from './ask.ts';
import { brotliModule, findNginx } from './find-nginx.ts';
import { base, files, pathOf, read, serveSite, site } from './served-site.ts';

findNginx();

const headers = readHeaders(read('_headers').toString());
const script = files.find((file) => file.startsWith('assets/') && file.endsWith('.js')) ?? '';

let served: Awaited<ReturnType<typeof serveSite>> | undefined;
let root = '';

beforeAll(async () => {
	served = await serveSite();
	root = served.origin + base;
}, 600_000);

afterAll(() => served?.stop());

test('every file of the site is served as it was built', async () => {
	for (const file of files) {
		const { status, body } = await ask(root + pathOf(file));
		expect(status, file).toBe(200);
		expect(body.equals(read(file)), file).toBe(true);
	}
});

test.each(['', 'cloud/', 'no-such-page/', 'assets/no-such-file.js', script, 'sources.bib'])(
	'/%s comes with every header of the policy',
	async (path) => {
		const answer = await ask(root + path);
		expect(headers.length).toBeGreaterThan(6);
		for (const [name, value] of headers) expect(answer.headers[name.toLowerCase()], name).toBe(value);
	},
);

describe('caching', () => {
	test('hashed files are kept for good, all others are asked for each time', async () => {
		for (const file of files) {
			const { headers } = await ask(root + pathOf(file), { 'Accept-Encoding': 'gzip' });
			expect(headers['cache-control'], file).toBe(isHashed(file) ? CACHING.hashed : CACHING.asked);
		}
	});

	test.each(['', script])('/%s is not sent again to who has it', async (path) => {
		const { headers } = await ask(root + path, { 'Accept-Encoding': 'gzip' });
		const again = await ask(root + path, { 'Accept-Encoding': 'gzip', 'If-None-Match': headers.etag ?? '' });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		expect(again.headers['cache-control']).toBe(headers['cache-control']);
	});

	test('a page that is not there may not be kept, not even at the address of a hashed file', async () => {
		const { status, headers } = await ask(`${root}assets/no-such-file.js`);
		expect([status, headers['cache-control']]).toEqual([404, CACHING.asked]);
	});
});

describe('packing', () => {
	const page = read('index.html');

	test('gzip for who reads gzip', async () => {
		const { headers, body } = await ask(root, { 'Accept-Encoding': 'gzip, deflate' });
		expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
		expect(gunzipSync(body).equals(page)).toBe(true);
	});

	test('for who reads brotli, brotli if nginx has the module for it, else gzip', async () => {
		const { headers, body } = await ask(root, { 'Accept-Encoding': 'gzip, deflate, br' });
		const [encoding, unpack] = brotliModule() ? ['br', brotliDecompressSync] : ['gzip', gunzipSync];
		expect(headers['content-encoding']).toBe(encoding);
		expect(unpack(body).equals(page)).toBe(true);
	});

	test('nothing for who reads neither', async () => {
		const { headers, body } = await ask(root);
		expect(headers['content-encoding']).toBeUndefined();
		expect(body.equals(page)).toBe(true);
	});
});

test.each([
	['', 'text/html; charset=utf-8'],
	[script, 'text/javascript; charset=utf-8'],
	['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
	['data/facts.csv', 'text/csv; charset=utf-8'],
	['favicon.svg', 'image/svg+xml; charset=utf-8'],
	['pagefind/wasm.en.pagefind', 'application/octet-stream'],
])('/%s is %s', async (path, type) => {
	expect((await ask(root + path)).headers['content-type']).toBe(type);
});

test.each(['no-such-page', 'no-such-page/', 'cloud/no-such-page', '%F0%9F%90%BC', '%', '..%2f..%2fetc%2fpasswd'])(
	'/%s leads to a readable page that says so',
	async (path) => {
		const { status, body } = await ask(root + path);
		expect([400, 404]).toContain(status);
		if (status === 404) expect(body.equals(read('404.html'))).toBe(true);
	},
);

test('an address without its slash leads to the page, on whatever name and port it was asked for', async () => {
	const { status, headers } = await ask(`${root}cloud`);
	expect([status, headers.location]).toEqual([301, `${base}cloud/`]);
});

test('what other hosts are told stays out of sight', async () => {
	for (const file of ['_headers', '_redirects']) expect((await ask(root + file)).status).toBe(404);
});

test('every redirect of the site is one', async () => {
	for (const { from, to } of existsSync(join(site, '_redirects')) ? readRedirects(read('_redirects').toString()) : []) {
		const { status, headers } = await ask(`${served?.origin}${from}`);
		expect([status, headers.location], from).toEqual([301, to]);
	}
});
