import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basePath, outDir, siteUrl } from '../../src/config.ts';
import { readHeaders } from '../../src/postbuild/security/hosts/headers-file.ts';
import { readRedirects } from '../../src/postbuild/security/hosts/redirects-file.ts';
import { CACHING, isHashed } from '../../src/urls/caching.ts';
import { ask } from './ask.ts';
import { files, pathOf, read, serveByNginx, serveByPreview } from './served-site.ts';

const headers = readHeaders(read('_headers').toString());
const script = files.find((file) => file.startsWith('assets/') && file.endsWith('.js')) ?? '';

describe.each([
	['nginx', serveByNginx],
	['the preview server', serveByPreview],
])('%s', (_name, serve) => {
	let served: Awaited<ReturnType<typeof serve>> | undefined;
	const at = (path: string) => `${served?.origin}${basePath}${path}`;

	beforeAll(async () => {
		served = await serve();
	}, 600_000);

	afterAll(() => served?.stop());

	test('serves every file as it was built, hashed files for good and all others to be asked for again', async () => {
		const wrong: string[] = [];
		for (const file of files) {
			const { status, headers, body } = await ask(at(pathOf(file)));
			if (status !== 200) wrong.push(`${file}: ${status}`);
			if (!body.equals(read(file))) wrong.push(`${file}: other bytes`);
			if (headers['cache-control'] !== (isHashed(file) ? CACHING.hashed : CACHING.asked))
				wrong.push(`${file}: ${headers['cache-control']}`);
		}
		expect(wrong).toEqual([]);
	});

	test.each(['', 'cloud/', 'no-such-page/', 'assets/no-such-file.js', script, 'sources.bib'])(
		'sends every header of the policy with /%s',
		async (path) => {
			const answer = await ask(at(path));
			expect(headers.length).toBeGreaterThan(6);
			for (const [name, value] of headers) expect(answer.headers[name.toLowerCase()], name).toBe(value);
		},
	);

	test.each(['data/facts.csv', 'cloud.md', 'sources.bib', 'og/cloud.png'])('lets other sites read and embed /%s', async (path) => {
		const { headers } = await ask(at(path), { Origin: 'https://example.org' });
		expect([headers['access-control-allow-origin'], headers['cross-origin-resource-policy']]).toEqual(['*', 'cross-origin']);
	});

	test.each([
		['', 'text/html; charset=utf-8'],
		[script, 'text/javascript; charset=utf-8'],
		['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
		['data/facts.csv', 'text/csv; charset=utf-8'],
		['favicon.svg', 'image/svg+xml; charset=utf-8'],
		['og/cloud.png', 'image/png'],
	])('serves /%s as %s', async (path, type) => {
		expect((await ask(at(path))).headers['content-type']).toBe(type);
	});

	test.each([
		'no-such-page',
		'no-such-page/',
		'cloud/no-such-page',
		'assets/',
		'cloud/).',
		'%F0%9F%90%BC',
		'%',
		'%E0%A4%A',
		'..%2f..%2fetc%2fpasswd',
		'_headers',
		'_nginx.conf',
	])('answers /%s with 404 and the site’s own page', async (path) => {
		const { status, body, headers } = await ask(at(path));
		expect([status, headers['cache-control']]).toEqual([404, CACHING.asked]);
		expect(body.equals(read('404.html'))).toBe(true);
	});

	test.each([
		['cloud', 'cloud/'],
		['cloud.html', 'cloud/'],
		['cloud/index.html', 'cloud/'],
		['index.html', ''],
	])('leads from /%s to /%s, on whatever name and port', async (path, to) => {
		const { status, headers } = await ask(at(path));
		expect([status, headers.location]).toEqual([301, basePath + to]);
	});

	test.skipIf(basePath === '/')('leads from the root to the site below its path', async () => {
		const { status, headers } = await ask(`${served?.origin}/`);
		expect([status, headers.location]).toEqual([302, basePath]);
	});

	test('follows every redirect of the site', async () => {
		for (const { from, to } of existsSync(join(outDir, '_redirects')) ? readRedirects(read('_redirects').toString()) : []) {
			const { status, headers } = await ask(`${served?.origin}${from}`);
			expect([status, headers.location], from).toEqual([301, to]);
		}
	});

	test.each([
		['cloud.md', 'cloud/'],
		['llms-full.txt', ''],
	])('names the page that /%s says again', async (path, page) => {
		expect((await ask(at(path))).headers.link).toBe(`<${siteUrl}${basePath}${page}>; rel="canonical"`);
	});

	test('keeps results of a search, and nothing else, out of search engines', async () => {
		expect((await ask(at('search/?q=gmv'))).headers['x-robots-tag']).toBe('noindex');
		for (const path of ['search/', 'search/?q=', 'cloud/?mark=gmv'])
			expect((await ask(at(path))).headers['x-robots-tag'], path).toBeUndefined();
	});
});

describe('nginx', () => {
	let served: Awaited<ReturnType<typeof serveByNginx>> | undefined;
	const at = (path: string) => `${served?.origin}${basePath}${path}`;

	beforeAll(async () => {
		served = await serveByNginx();
	}, 600_000);

	afterAll(() => served?.stop());

	test.each(['', script])('does not send /%s again to who has it', async (path) => {
		const { headers } = await ask(at(path), { 'Accept-Encoding': 'gzip' });
		const again = await ask(at(path), { 'Accept-Encoding': 'gzip', 'If-None-Match': headers.etag ?? '' });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		expect(again.headers['cache-control']).toBe(headers['cache-control']);
	});

	test('packs with gzip for who reads gzip', async () => {
		const { headers, body } = await ask(at(''), { 'Accept-Encoding': 'gzip, deflate' });
		expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
		expect(gunzipSync(body).equals(read('index.html'))).toBe(true);
	});
});
