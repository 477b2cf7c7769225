import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeaders } from '../../src/postbuild/security/hosts/headers-file.ts';
import { pageAddresses } from '../../src/urls/pages.ts';
import { cutLine, errorsOf, expect, kept, store, test, visit } from './support/offline-test.ts';
import { site } from './support/site-server.ts';

test.describe.configure({ timeout: 240_000 });

test('after one visit every page can be read without a network', async ({ page, server }) => {
	await visit(page, server.at('/'));
	await cutLine(page, server);
	const errors = errorsOf(page);
	for (const path of pageAddresses) {
		const response = await page.goto(server.at(path));
		expect(response?.status(), path).toBe(200);
		await expect(page.locator('h1').first(), path).toBeVisible();
	}
	expect(errors).toEqual([]);
});

test('charts, type and colours are there without a network', async ({ page, server }) => {
	await visit(page, server.at('/about/'));
	await cutLine(page, server);
	await page.goto(server.at('/results/'));
	await expect(page.locator('figure svg:visible').first()).toBeVisible();
	expect(await page.evaluate(async () => (await document.fonts.load('16px Book')).map(({ status }) => status))).toEqual(['loaded']);
	await expect(page.locator('copy-links')).toHaveCount(1);
});

test('the page of the first visit can search as soon as the line is cut', async ({ page, server }) => {
	await visit(page, server.at('/cloud/'));
	await cutLine(page, server);
	const errors = errorsOf(page);
	await page.keyboard.press('/');
	await page.getByRole('searchbox').fill('gmv');
	await expect(page.locator('dialog .answer')).not.toHaveCount(0);
	await page.locator('dialog .hits a').first().click();
	await expect(page).toHaveURL(/\?mark=/);
	await expect(page.locator('h1')).toBeVisible();
	expect(errors).toEqual([]);
});

test('the search page finds, forgives and knows Chinese names without a network', async ({ page, server }) => {
	await visit(page, server.at('/'));
	await cutLine(page, server);
	for (const [query, wanted] of [
		['takeovers', 'Acquisitions'],
		['alibabba', 'Alibaba'],
		['菜鸟', 'Cainiao'],
	] as const) {
		await page.goto(`${server.at('/search/')}?q=${encodeURIComponent(query)}&part=`);
		await expect(page.locator('#search-results a'), query).not.toHaveCount(0);
		await expect(page.locator('#search').getByText(wanted).first(), query).toBeVisible();
	}
});

test('without a network an address may lack its slash or bear a query', async ({ page, server }) => {
	await visit(page, server.at('/'));
	await cutLine(page, server);
	for (const address of ['/glossary', '/glossary/?utm_source=x', '/glossary/?mark=gmv#gmv', '/glossary?='] as const) {
		const response = await page.goto(server.at(address));
		expect(response?.status(), address).toBe(200);
		await expect(page.locator('h1'), address).toHaveText('Glossary');
	}
});

test('without a network a wrong address leads to the site’s own page for that', async ({ page, server }) => {
	await visit(page, server.at('/'));
	await cutLine(page, server);
	for (const address of ['/no-such-page/', '/no-such-page', '/%E0%A4%A', '/no/such.html?q=%'] as const) {
		const response = await page.goto(server.at(address));
		expect(response?.status(), address).toBe(404);
		await expect(page.locator('h1'), address).toHaveText('There is no page at this address');
	}
});

test('under the headers of the host files all is kept, and a page keeps those it came with', async ({ page, server }) => {
	const headers = Object.fromEntries(readHeaders(readFileSync(join(site, '_headers'), 'utf8')));
	server.headers = headers;
	const errors = errorsOf(page);
	await visit(page, server.at('/'));
	await cutLine(page, server);
	const kept = (await page.goto(server.at('/cloud/')))?.headers();
	expect(kept?.['content-security-policy']).toBe(headers['Content-Security-Policy']);
	expect(kept?.['x-content-type-options']).toBe('nosniff');
	expect(kept?.['content-type']).toBe('text/html; charset=utf-8');
	expect(kept?.['content-encoding']).toBeUndefined();
	await page.goto(`${server.at('/search/')}?q=gmv`);
	await expect(page.locator('#search-results a')).not.toHaveCount(0);
	expect(errors).toEqual([]);
});

test('what is kept is as large as the site says, under 3 MB, without social cards, citations and data', async ({ page, server }) => {
	await visit(page, server.at('/'));
	const { addresses, bytes } = await store(page);
	const said = JSON.parse(readFileSync(join(site, 'offline/size.json'), 'utf8'));
	expect(addresses).toHaveLength(said.files);
	expect(Math.abs(bytes / said.packed - 1)).toBeLessThan(0.02);
	expect(bytes).toBeLessThan(3_000_000);
	expect(addresses.filter((address) => /\/og\/|\/cite\/|\.(?:csv|bib|ris|md)\b/.test(address))).toEqual([]);
});

test('the site is fetched once and not again on the next pages', async ({ page, server }) => {
	await visit(page, server.at('/'));
	server.asked.length = 0;
	for (const path of ['/cloud/', '/glossary/', '/search/?q=gmv'] as const) await page.goto(server.at(path));
	await expect(page.locator('#search-results a')).not.toHaveCount(0);
	expect(server.asked.filter((path) => path !== 'sw.js')).toEqual([]);
});

test('nothing is fetched ahead for readers who save data', async ({ page, server }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
	await page.goto(server.at('/'));
	await page.waitForTimeout(1500);
	expect(server.asked).not.toContain('sw.js');
});

test('what is kept may be taken away: the site goes on from the network', async ({ page, server }) => {
	await visit(page, server.at('/'));
	await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
	await page.goto(`${server.at('/search/')}?q=gmv`);
	await expect(page.locator('#search-results a')).not.toHaveCount(0);
	await kept(page);
});

for (const [what, refuse] of [
	['the browser refuses workers', () => (navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError')))],
	['the browser has no workers', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
	[
		'asking for workers is an error',
		() =>
			Object.defineProperty(Navigator.prototype, 'serviceWorker', {
				get: () => {
					throw new DOMException('', 'SecurityError');
				},
			}),
	],
] as const) {
	test(`the site on the network is as it is where ${what}`, async ({ page, server }) => {
		const errors = errorsOf(page);
		await page.addInitScript(refuse);
		await page.goto(server.at('/cloud/'));
		await expect.poll(() => server.asked.some((path) => path.startsWith('assets/offline')) || what.includes('no')).toBe(true);
		await page.goto(`${server.at('/search/')}?q=gmv`);
		await expect(page.locator('#search-results a')).not.toHaveCount(0);
		expect(errors).toEqual([]);
	});
}

test('the site on the network is as it is where storage is full', async ({ page, server }) => {
	const errors = errorsOf(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.at('/')).origin, quotaSize: 200_000 });
	await page.goto(server.at('/cloud/'));
	await expect.poll(() => server.asked.length).toBeGreaterThan(8);
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).some(({ installing }) => installing)))
		.toBe(false);
	await page.goto(`${server.at('/search/')}?q=gmv`);
	await expect(page.locator('#search-results a')).not.toHaveCount(0);
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
	expect(errors).toEqual([]);
});
