import { globSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { errorsOf, expect, test } from './support/offline-test.ts';
import { site } from './support/site-server.ts';

// The worker would answer in place of the files that are to fail.
test.use({ serviceWorkers: 'block' });
test.describe.configure({ timeout: 120_000 });

const status = (page: Page) => page.locator('#search [data-place=status]');

const scripts = globSync('assets/*.js', { cwd: site }).sort();

test.describe('a script that cannot be fetched', () => {
	for (const script of scripts) {
		const name = script.replace(/^assets\/|\.[\w-]+\.js$/g, '');
		test(`${name}: the page reads, its colours change, its search leads to the search page`, async ({ page, server }) => {
			await page.route(`**/${script}`, (route) => route.abort());
			await page.goto(server.at('/cloud/'));
			await expect(page.locator('h1')).toBeVisible();
			const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
			const light = await paper();
			await page.getByRole('radio', { name: 'Dark' }).first().check();
			expect(await paper()).not.toBe(light);
			await page.getByRole('link', { name: 'Search' }).first().click();
			await expect(page.locator('dialog[open], #search').first()).toBeVisible();
			await page.goto(`${server.at('/search/')}?q=gmv`);
			const index = page.locator('#index');
			await expect(index.or(page.locator('#search-results a').first()).first()).toBeVisible();
		});
	}
});

const parts = [
	['the search module', '**/pagefind.js', 'gmv'],
	['the search program', '**/wasm.en.pagefind', 'gmv'],
	['the list of pages', '**/*.pf_meta', 'gmv'],
	['a part of the index', '**/*.pf_index', 'gmv'],
	['the passages', '**/*.pf_fragment', 'gmv'],
	['the everyday words', '**/aliases.json', 'gmv'],
	['the rarer everyday words', '**/rarer.json', 'alibabba'],
	['the words to forgive with', '**/words.json', 'alibabba'],
	['the series to compute with', '**/search/series.json', 'revenue 2022 vs 2026'],
] as const;

const ways = [
	['does not come', (page: Page, file: string) => page.route(file, (route) => route.abort())],
	['is not there', (page: Page, file: string) => page.route(file, (route) => route.fulfill({ status: 404, body: 'Not here' }))],
	[
		'comes by half',
		(page: Page, file: string) =>
			page.route(file, async (route) => {
				const response = await route.fetch();
				const body = await response.body();
				await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
			}),
	],
] as const;

for (const [what, file, query] of parts) {
	for (const [how, fail] of ways) {
		test(`where ${what} ${how} the search says so, and works again when it comes`, async ({ page, server }) => {
			const errors: string[] = [];
			page.on('pageerror', ({ message }) => !/Pagefind/.test(message) && errors.push(message));
			await fail(page, file);
			await page.goto(`${server.at('/search/')}?q=${query}`);
			await expect(status(page)).toHaveText('The search could not be loaded.');
			await expect(page.locator('#search [data-place=help] a')).toHaveAttribute('href', '#index');
			await page.unrouteAll({ behavior: 'ignoreErrors' });
			await page.getByRole('combobox').fill(`${query} `);
			await expect(page.locator('#search-results a')).not.toHaveCount(0);
			expect(errors).toEqual([]);
		});
	}
}

test('where the completions do not come the search answers all the same', async ({ page, server }) => {
	await page.route('**/completions.json', (route) => route.abort());
	await page.goto(server.at('/search/'));
	await page.getByRole('combobox').fill('marg');
	await expect(page.locator('#search-results a')).not.toHaveCount(0);
});

test('on a slow line the field can be typed in, and the answer is the one to the last question', async ({ page, server }) => {
	await page.route(/pagefind|search\/.*json/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 700));
		await route.continue().catch(() => undefined);
	});
	await page.goto(`${server.at('/search/')}?q=taobao`);
	await page.getByRole('combobox').fill('cash conversion cycle');
	await expect(status(page)).toContainText('cash conversion cycle', { timeout: 60_000 });
	await expect(page.locator('#search-results a').first()).toContainText(/cash conversion cycle/i);
});

test('where fonts are refused the page reads in another face', async ({ page, server }) => {
	await page.route('**/*.woff2', (route) => route.abort());
	await page.goto(server.at('/cloud/'));
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('.body p').first()).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

for (const [what, refuse] of [
	[
		'refused',
		() =>
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
			}),
	],
	['not there', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const) {
	test(`where the clipboard is ${what} the address stands selected in a field`, async ({ page, server }) => {
		await page.addInitScript(refuse);
		await page.goto(server.at('/cloud/'));
		const link = page.locator('h2 .anchor').first();
		const address = await link.evaluate((element) => (element instanceof HTMLAnchorElement ? element.href : ''));
		await link.click();
		const field = page.getByLabel('Copy this address');
		await expect(field).toBeFocused();
		await expect(field).toHaveValue(address);
		expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);
		await expect(page.locator('main [role=status]').first()).toContainText('Copying was refused.');
	});
}

const storages = [
	[
		'blocked',
		() =>
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('', 'SecurityError');
				},
			}),
	],
	[
		'full',
		() =>
			(Storage.prototype.setItem = () => {
				throw new DOMException('', 'QuotaExceededError');
			}),
	],
] as const;

for (const [what, refuse] of storages) {
	test(`where storage is ${what} colours change for the page and the search answers`, async ({ page, server }) => {
		const errors = errorsOf(page);
		await page.addInitScript(refuse);
		await page.goto(server.at('/cloud/'));
		await page.getByRole('radio', { name: 'Dark' }).first().check();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.keyboard.press('/');
		await page.getByRole('combobox').fill('gmv');
		await page.locator('dialog .hits a').first().click();
		await expect(page).toHaveURL(/\/(?:glossary|figures|ecosystem)\//);
		expect(errors).toEqual([]);
	});
}

const long = 'gmv '.repeat(2500).trim();

for (const [what, path] of [
	['a lone %', '/search/?q=%'],
	['a broken code', '/search/?q=%E0%A4%A'],
	['markup', `/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>"\'')}`],
	['10,000 characters', `/search/?q=${encodeURIComponent(long)}`],
	['emoji', `/search/?q=${encodeURIComponent('👩‍👩‍👧‍👦 🛒')}`],
	['a part that does not exist', '/search/?q=gmv&part=%00nowhere'],
	['a mark with a lone %', '/cloud/?mark=%&mark=%E0%A4%A'],
	['a fragment with a broken code', '/cloud/?mark=cloud#%E0%A4%A'],
	['a fragment that does not exist', '/cloud/#no such place'],
	['a fragment like a selector', '/search/#"]:has(*)'],
] as const) {
	test(`an address with ${what} leads to a readable page without an error`, async ({ page, server }) => {
		const errors = errorsOf(page);
		await page.goto(server.at(path));
		await expect(page.locator('h1')).toBeVisible();
		if (path.startsWith('/search/?'))
			await expect(page.locator('#search-results a, [data-place=help] a').first()).toBeVisible({ timeout: 60_000 });
		await page.waitForTimeout(300);
		expect(errors).toEqual([]);
	});
}

test('an address that no server can read leads to the page for missing pages', { tag: '@base-path' }, async ({ page, server }) => {
	const response = await page.goto(server.at('/%E0%A4%A'));
	expect(response?.status()).toBe(404);
	await expect(page.locator('h1')).toHaveText('There is no page at this address');
	await expect(page.getByRole('searchbox')).toBeVisible();
});

test.describe('a wrong address', { tag: '@base-path' }, () => {
	for (const [address, right] of [
		['/Cloud/', '/cloud/'],
		['/CLOUD', '/cloud/'],
		['/cloud.html', '/cloud/'],
		['/cloud/index.html', '/cloud/'],
		['/cloud/).', '/cloud/'],
		['/cloud/,', '/cloud/'],
		['/cloud/%23sources', '/cloud/#sources'],
		['/Glossary/#gmv', '/glossary/#gmv'],
		['/cloud/%3Futm_source=x', '/cloud/'],
		['/cloud/&utm_source=x', '/cloud/'],
		['/cloud/%2523sources', '/cloud/#sources'],
		['/data/Explore.html', '/data/explore/'],
		['/Cloud/2026-12-01/', '/cloud/2026-12-01/'],
		['/embed/GMV-by-year/', '/embed/gmv-by-year/'],
	] as const) {
		test(`leads on where it is plain what was meant: ${address}`, async ({ page, server }) => {
			await page.goto(server.at(address));
			await expect(page).toHaveURL(server.at(right));
			await expect(page.locator('h1')).not.toHaveText('There is no page at this address');
		});
	}

	test('that is misspelt is told the nearest pages, and without script the list of all', async ({ page, server, browser }) => {
		await page.goto(server.at('/ecosytem/'));
		const nearest = page.getByRole('navigation', { name: 'Pages with a similar address' });
		await expect(nearest.getByRole('link').first()).toHaveAttribute('href', /\/ecosystem\/$/);
		const plain = await browser.newPage({ javaScriptEnabled: false });
		await plain.goto(server.at('/ecosytem/'));
		await expect(plain.locator('nearest-pages nav')).toBeHidden();
		await expect(plain.locator('main').getByRole('link').and(plain.locator('[href$="/ecosystem/"]'))).toBeVisible();
		await plain.close();
	});
});
