import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readHeaders } from '../../src/hosting/headers-file.ts';

/** One page of each kind. */
const PAGES = [
	'', 'snapshot/', 'results/', 'ecosystem/', 'acquisitions/', 'flywheel/', 'segments/', 'glossary/', 'figures/', 'sources/', 'source-check/',
	'about/', 'data/', 'search/', 'all/', '404.html',
]; // prettier-ignore

const headers = Object.fromEntries(readHeaders(readFileSync(join(process.env['SITE_OUT'] ?? 'dist', '_headers'), 'utf8')));

/** Serves the site with the headers of the hosts as well, and gathers everything that the browser complains about. */
async function complaints(page: Page) {
	const heard: string[] = [];
	await page.route('**/*', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
	});
	await page.exposeFunction('complain', (text: string) => heard.push(text));
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
			const complain: unknown = Reflect.get(window, 'complain');
			if (typeof complain === 'function') complain(`${effectiveDirective} refused ${blockedURI} ${sample}`);
		});
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) heard.push(message.text());
	});
	page.on('pageerror', (error) => heard.push(error.message));
	return heard;
}

for (const path of PAGES) {
	test(`/${path} works under its policy`, async ({ page }) => {
		const heard = await complaints(page);
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(heard).toEqual([]);
		// Without its styles the page would be as wide as the window.
		expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
	});
}

test('a search works under the policy', async ({ page }) => {
	const heard = await complaints(page);
	await page.goto('search/?q=cainiao');
	await expect(page.locator('#search-results a').first()).toBeVisible({ timeout: 20_000 });
	await page.goto('cloud/');
	await page.keyboard.press('/');
	await page.locator('dialog input[type=search]').fill('GMV');
	await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible({ timeout: 20_000 });
	expect(heard).toEqual([]);
});

test.describe('what the policy refuses', () => {
	const attempts: Record<string, () => unknown> = {
		'markup from a string': () => {
			document.body.innerHTML = '<b>text</b>';
		},
		'a worker': () => new Worker('/other.js'),
		'another service worker': () => navigator.serviceWorker.register('/other.js'),
		'code from a string': () => setTimeout('document.title = "changed"'),
	};
	for (const [what, attempt] of Object.entries(attempts)) {
		test(what, async ({ page }) => {
			await page.goto('cloud/', { waitUntil: 'networkidle' });
			await expect(page.evaluate(attempt)).rejects.toThrow(/Trusted|eval/);
		});
	}

	test('a script and a style that somebody has slipped in', async ({ page }) => {
		await page.goto('cloud/');
		const ran = await page.evaluate(() => {
			const script = document.createElement('script');
			script.append('document.documentElement.dataset.ran = "yes"');
			const style = document.createElement('style');
			style.append('body { margin-top: 7px }');
			document.head.append(script, style);
			return [document.documentElement.dataset['ran'], getComputedStyle(document.body).marginTop];
		});
		expect(ran).toEqual([undefined, '0px']);
	});

	test('anything from elsewhere', async ({ page }) => {
		await page.goto('cloud/');
		await expect(page.evaluate(() => fetch('https://example.org/'))).rejects.toThrow('Failed to fetch');
	});
});
