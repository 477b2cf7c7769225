import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeaders } from '../../src/postbuild/security/hosts/headers-file.ts';
import { pageAddresses } from '../../src/urls/pages.ts';
import { cutLine, errorsOf, expect, kept, keptPaths, test, visit } from './support/offline-test.ts';
import { site } from './support/site-server.ts';

test.describe.configure({ timeout: 240_000 });

/** What only the copy of the whole site fetches. */
const isCopied = (path: string) => path.startsWith('pagefind/') || path === 'search/fragments.json';

test.describe('pages that have been opened', { tag: '@base-path' }, () => {
	test('are there without a network, the first one too, with or without slash, ending and query', async ({ page, server }) => {
		await page.goto(server.at('/cloud/'));
		await kept(page);
		await page.goto(server.at('/glossary/?utm_source=y'));
		await cutLine(page, server);
		const errors = errorsOf(page);
		for (const [address, title] of [
			['/cloud/', 'Cloud'],
			['/cloud', 'Cloud'],
			['/cloud/index.html', 'Cloud'],
			['/cloud.html', 'Cloud'],
			['/glossary/?utm_source=x', 'Glossary'],
			['/glossary?=', 'Glossary'],
		] as const) {
			const response = await page.goto(server.at(address));
			expect(response?.status(), address).toBe(200);
			await expect(page.locator('h1'), address).toContainText(title);
		}
		expect(await page.evaluate(async () => (await document.fonts.load('16px Book')).map(({ status }) => status))).toEqual(['loaded']);
		expect(errors).toEqual([]);
	});

	test('come from the network while there is one, and others say that they are not kept', async ({ page, server }) => {
		await page.goto(server.at('/cloud/'));
		await kept(page);
		server.asked.length = 0;
		await page.goto(server.at('/cloud/'));
		expect(server.asked).toContain('cloud/');
		await cutLine(page, server);
		const response = await page.goto(server.at('/glossary/'));
		expect(response?.status()).toBe(503);
		await expect(page.locator('h1')).toHaveText('This page is not kept on this device');
		await expect(page).toHaveURL(server.at('/glossary/'));
	});

	test('are shown after two seconds where the network does not answer', async ({ page, server }) => {
		await page.goto(server.at('/cloud/'));
		await kept(page);
		await page.goto(server.at('/glossary/'));
		await page
			.context()
			.route('**/cloud/', (route) => new Promise<void>((resolve) => setTimeout(resolve, 20_000)).then(() => route.abort()));
		const start = Date.now();
		await page.goto(server.at('/cloud/'));
		expect(Date.now() - start).toBeLessThan(10_000);
		await expect(page.locator('h1')).toContainText('Cloud');
	});
});

test.describe('the copy of the whole site', () => {
	test('holds every page and the search', async ({ page, server }) => {
		await visit(page, server.at('/'));
		await cutLine(page, server);
		const errors = errorsOf(page);
		for (const path of pageAddresses) {
			const response = await page.goto(server.at(path), { waitUntil: 'commit' });
			expect(response?.status(), path).toBe(200);
		}
		await page.goto(server.at('/results/'));
		await expect(page.locator('figure svg:visible').first()).toBeVisible();
		for (const [query, wanted] of [
			['takeovers', 'Acquisitions'],
			['alibabba', 'Alibaba'],
			['菜鸟', 'Cainiao'],
		] as const) {
			await page.goto(`${server.at('/search/')}?q=${encodeURIComponent(query)}&part=`);
			await expect(page.locator('#search-results a'), query).not.toHaveCount(0);
			await expect(page.locator('#search').getByText(wanted).first(), query).toBeVisible();
		}
		expect(errors).toEqual([]);
	});

	test('can be searched from the page that asked for it, as soon as the line is cut', { tag: '@base-path' }, async ({ page, server }) => {
		await visit(page, server.at('/cloud/'));
		await cutLine(page, server);
		await page.keyboard.press('/');
		await page.getByRole('combobox').fill('gmv');
		await expect(page.locator('dialog .answer')).not.toHaveCount(0);
		await page.locator('dialog .hits a').first().click();
		await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
		await expect(page.locator('h1')).toBeVisible();
	});

	test('answers a wrong address with the site’s own page for that', async ({ page, server }) => {
		await visit(page, server.at('/'));
		await cutLine(page, server);
		for (const address of ['/no-such-page/', '/no-such-page', '/%E0%A4%A', '/no/such.html?q=%'] as const) {
			const response = await page.goto(server.at(address));
			expect(response?.status(), address).toBe(404);
			await expect(page.locator('h1'), address).toHaveText('There is no page at this address');
		}
	});

	test('keeps the headers of the policy, under which all of this works', async ({ page, server }) => {
		const headers = Object.fromEntries(readHeaders(readFileSync(join(site, '_headers'), 'utf8')));
		const errors = errorsOf(page);
		await visit(page, server.at('/'));
		await cutLine(page, server);
		const cloud = (await page.goto(server.at('/cloud/')))?.headers();
		expect(cloud?.['content-security-policy']).toBe(headers['Content-Security-Policy']);
		expect(cloud?.['content-type']).toBe('text/html; charset=utf-8');
		expect(errors).toEqual([]);
	});

	test('is fetched one file after the other, holds no downloads, and is removed when asked', async ({ page, server }) => {
		await page.goto(server.at('/'));
		await kept(page);
		await expect(page.locator('offline-copy button')).toHaveText(/^Keep for reading offline/);
		await page.locator('offline-copy').scrollIntoViewIfNeeded();
		await expect(page.locator('offline-copy button')).toHaveText(/^Keep for reading offline, \d(\.\d)? MB$/);
		let open = 0;
		let most = 0;
		page.on('request', () => (most = Math.max(most, ++open)));
		page.on('requestfinished', () => open--);
		await page.locator('offline-copy button').click();
		await expect(page.locator('offline-copy button')).toHaveText('Remove the offline copy', { timeout: 90_000 });
		await expect(page.locator('offline-copy [role=status]')).toHaveText('All pages can be read offline now.');
		expect(most).toBeLessThanOrEqual(2);
		expect((await keptPaths(page)).filter((path) => /^(?:og|cite)\/|\.(?:csv|bib|ris|md)$/.test(path))).toEqual([]);
		await page.locator('offline-copy button').click();
		await expect(page.locator('offline-copy button')).toHaveText(/^Keep for reading offline/);
		expect(await keptPaths(page)).toEqual([]);
		await page.reload();
		await kept(page);
		await page.waitForTimeout(7000);
		expect((await keptPaths(page)).filter(isCopied)).toEqual([]);
	});

	test('is made without asking once the reader rests, not before, and is not fetched again', async ({ page, server }) => {
		await page.goto(server.at('/cloud/'));
		await kept(page);
		for (let i = 0; i < 12; i++) {
			await page.mouse.move(100 + i, 100);
			await page.waitForTimeout(500);
		}
		expect(server.asked.filter(isCopied)).toEqual([]);
		await page.keyboard.press('/');
		await expect(page.getByRole('combobox')).toBeFocused();
		await page.waitForTimeout(6500);
		expect(server.asked).not.toContain('search/fragments.json');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(page.locator('offline-copy')).toHaveAttribute('data-state', 'kept', { timeout: 90_000 });
		server.asked.length = 0;
		await page.goto(server.at('/glossary/'));
		await kept(page);
		await page.waitForTimeout(6500);
		expect(server.asked.filter(isCopied)).toEqual([]);
	});

	for (const [what, line] of [
		['data is to be saved', { saveData: true, effectiveType: '4g' }],
		['the line is slow', { saveData: false, effectiveType: '3g' }],
		['the line is on a mobile contract', { saveData: false, effectiveType: '4g', type: 'cellular' }],
	] as const) {
		test(`is not made without asking where ${what}`, async ({ page, server }) => {
			await page.addInitScript((line) => Object.defineProperty(navigator, 'connection', { value: line }), line);
			await page.goto(server.at('/'));
			await kept(page);
			await page.waitForTimeout(6500);
			expect(server.asked.filter((path) => isCopied(path) || path === 'offline/files.json')).toEqual([]);
		});
	}

	test('stops where the site is replaced meanwhile, and is made anew later', async ({ page, server }) => {
		await page.goto(server.at('/'));
		await kept(page);
		await page.route('**/offline/files.json', async (route) => {
			const response = await route.fetch();
			const list = await response.json();
			const files = list.files.map(([path, digest]: [string, string?]) =>
				path === 'about/' ? [path, `${digest?.slice(0, -8)}AAAAAAA=`] : [path, digest],
			);
			await route.fulfill({ json: { ...list, files } });
		});
		await page.locator('offline-copy button').click();
		await expect(page.locator('offline-copy [role=status]')).toContainText('not complete', { timeout: 90_000 });
		await expect(page.locator('offline-copy')).toHaveAttribute('data-state', 'none');
		await page.unrouteAll();
		await page.locator('offline-copy button').click();
		await expect(page.locator('offline-copy')).toHaveAttribute('data-state', 'kept', { timeout: 90_000 });
	});

	test('may be taken away by the browser: the site goes on from the network', async ({ page, server }) => {
		await visit(page, server.at('/'));
		await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
		await page.goto(`${server.at('/search/')}?q=gmv`);
		await expect(page.locator('#search-results a')).not.toHaveCount(0);
	});
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
		await page.waitForTimeout(2000);
		await expect(page.locator('offline-copy')).toBeHidden();
		await page.goto(`${server.at('/search/')}?q=gmv`);
		await expect(page.locator('#search-results a')).not.toHaveCount(0);
		expect(errors).toEqual([]);
	});
}

test('where storage is full the copy says so, and the site on the network is as it is', async ({ page, server }) => {
	const errors = errorsOf(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.at('/')).origin, quotaSize: 200_000 });
	await page.goto(server.at('/cloud/'));
	await expect(page.locator('offline-copy')).toBeVisible();
	await page.locator('offline-copy button').click();
	await expect(page.locator('offline-copy [role=status]')).toContainText('not complete');
	await page.goto(`${server.at('/search/')}?q=gmv`);
	await expect(page.locator('#search-results a')).not.toHaveCount(0);
	expect(errors).toEqual([]);
});
