import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { readSite, writeSite } from './made-up-site.ts';
import { releaseSite } from './release-site.ts';
import { freePort, startNginx } from './start-nginx.ts';

const folder = mkdtempSync(join(tmpdir(), 'replace-'));
const port = await freePort();
const root = `http://127.0.0.1:${port}/x/`;
const server = join(folder, 'server');

let nginx: Awaited<ReturnType<typeof startNginx>> | undefined;
let reload: readonly string[] = [];

/** Releases an edition; one with a look of its own has another policy than that before. */
const release = (edition: number, flags: readonly string[], look = edition) =>
	releaseSite(writeSite(join(folder, `site-${edition}`), edition, look), server, ['--port', `${port}`, ...flags], '/x/');

const editionNow = async () => readSite((await ask(root)).body.toString()).edition;

/** Reads a page and then what it asks for, and says what does not fit together. */
async function readOnce(path: string, agent: Agent | false) {
	const { status, headers, body } = await ask(root + path, {}, agent);
	const { edition, style } = readSite(body.toString());
	const script = await ask(`${root}assets/page.${edition}.js`, {}, agent);
	const faults = [
		...(status === 200 ? [] : [`${path}: ${status}`]),
		...(headers['content-security-policy']?.includes(style) ? [] : [`${path}: the header refuses edition ${edition}`]),
		...(script.status === 200 ? [] : [`the script of edition ${edition}: ${script.status}`]),
	];
	return { edition, faults };
}

/** Reads with many readers while something goes on. */
async function readWhile(agent: Agent | false, act: () => Promise<void>) {
	const seen = new Set<string>();
	const faults: string[] = [];
	let acting = true;
	let count = 0;
	const reader = async (path: string) => {
		while (acting) {
			const read = await readOnce(path, agent).catch((error: unknown) => ({ edition: 'none', faults: [String(error)] }));
			seen.add(read.edition);
			faults.push(...read.faults);
			count += 1;
		}
	};
	const readers = Array.from({ length: 24 }, (_, i) => reader(i % 2 ? '' : 'second/'));
	await act();
	await readOnce('', agent).then(({ edition }) => seen.add(edition));
	acting = false;
	await Promise.all(readers);
	return { seen, faults, count };
}

beforeAll(async () => {
	await release(1, []);
	nginx = await startNginx(join(server, 'nginx.conf'), folder, port);
	reload = ['--reload', nginx.reload];
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

test('while editions with policies of their own follow each other, every answer fits together', async () => {
	const { seen, faults, count } = await readWhile(false, async () => {
		for (const edition of [2, 3, 4]) await release(edition, reload);
	});
	expect(faults).toEqual([]);
	expect(count).toBeGreaterThan(100);
	expect([...seen]).toEqual(expect.arrayContaining(['1', '4']));
});

test('editions with the policy of the one before need no reload, and lose no request on open connections', async () => {
	await release(5, reload, 4);
	const { seen, faults, count } = await readWhile(new Agent({ keepAlive: true, maxSockets: 24 }), async () => {
		for (const edition of [6, 7, 8]) await release(edition, [], 4);
	});
	expect(faults).toEqual([]);
	expect(count).toBeGreaterThan(100);
	expect([...seen]).toEqual(expect.arrayContaining(['5', '8']));
});

test('a page still open from the edition before finds its script, one from long ago does not', async () => {
	expect((await ask(`${root}assets/page.7.js`)).status).toBe(200);
	expect((await ask(`${root}assets/page.1.js`)).status).toBe(404);
});

test('an edition with another policy is not shown before nginx knows that policy', async () => {
	expect(await release(9, [])).toContain('Let nginx read it');
	expect(await editionNow()).toBe('8');
	await expect(release(10, ['--reload', 'false'])).rejects.toThrow('Command failed');
	expect(await editionNow()).toBe('8');
	await release(11, reload);
	expect(await editionNow()).toBe('11');
});

test('who has a page that did not change is not sent it again by a later edition', async () => {
	const { headers } = await ask(`${root}unchanged/`);
	const front = await ask(root);
	await release(12, reload);
	expect((await ask(`${root}unchanged/`, { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
	expect((await ask(root, { 'If-None-Match': front.headers.etag ?? '' })).status).toBe(200);
});

test('refuses to release a site that was built for another path', async () => {
	await expect(releaseSite(writeSite(join(folder, 'site-13'), 13), server, [], '/y/')).rejects.toThrow('BASE_PATH');
});
