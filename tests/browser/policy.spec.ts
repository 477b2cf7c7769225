import type { Page } from '@playwright/test';
import { expect, kept, test } from './support/offline-test.ts';

/** One page of each kind. */
const PAGES = [
	'/',
	'/snapshot/',
	'/results/',
	'/ecosystem/',
	'/acquisitions/',
	'/flywheel/',
	'/segments/',
	'/glossary/',
	'/figures/',
	'/sources/',
	'/source-check/',
	'/about/',
	'/data/',
	'/search/',
	'/all/',
	'/no-such-page/',
] as const;

/** What the browser says of its own accord of a page that is not there. */
const NOT_THERE = /the server responded with a status of 404/;

test.describe.configure({ timeout: 120_000 });

/** Gathers everything that the browser complains about from now on, on whatever page. */
async function complaints(page: Page) {
	const heard: string[] = [];
	await page.exposeFunction('complain', (text: string) => heard.push(text));
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
			const complain: unknown = Reflect.get(window, 'complain');
			if (typeof complain === 'function') complain(`${effectiveDirective} refused ${blockedURI} ${sample}`);
		});
	});
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()) && !NOT_THERE.test(message.text())) heard.push(message.text());
	});
	page.on('pageerror', (error) => heard.push(error.message));
	return heard;
}

const marginOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).marginTop);

for (const path of PAGES) {
	test(`${path} works under its policy`, async ({ page, server }) => {
		const heard = await complaints(page);
		await page.goto(server.at(path), { waitUntil: 'networkidle' });
		expect(heard).toEqual([]);
		// A browser's own style, which the page's replaces, has one of 8px.
		expect(await marginOf(page)).toBe('0px');
	});
}

test('a search works under the policy, and so does the worker that keeps the site', { tag: '@base-path' }, async ({ page, server }) => {
	const heard = await complaints(page);
	await page.goto(`${server.at('/search/')}?q=cainiao`);
	await expect(page.locator('#search-results a').first()).toBeVisible();
	await kept(page);
	await page.goto(server.at('/cloud/'));
	await page.keyboard.press('/');
	await page.locator('dialog input[type=search]').fill('GMV');
	await expect(page.locator('dialog ol a').first()).toBeVisible();
	expect(heard).toEqual([]);
});

test.describe('the policy refuses', () => {
	test.use({ serviceWorkers: 'block' });

	const attempts: Record<string, () => unknown> = {
		'markup from a string': () => {
			document.body.innerHTML = '<b>text</b>';
		},
		'a worker': () => new Worker('/other.js'),
		'code from a string': () => setTimeout('document.title = "changed"'),
	};
	for (const [what, attempt] of Object.entries(attempts)) {
		test(what, async ({ page, server }) => {
			await page.goto(server.at('/cloud/'));
			await expect(page.evaluate(attempt)).rejects.toThrow(/Trusted|eval/);
		});
	}

	test('a script and a style that somebody has slipped in', async ({ page, server }) => {
		await page.goto(server.at('/cloud/'));
		const ran = await page.evaluate(() => {
			const script = document.createElement('script');
			script.append('document.documentElement.dataset.ran = "yes"');
			const style = document.createElement('style');
			style.append('body { margin-top: 7px }');
			document.head.append(script, style);
			return document.documentElement.dataset['ran'];
		});
		expect([ran, await marginOf(page)]).toEqual([undefined, '0px']);
	});

	test('anything from elsewhere', async ({ page, server }) => {
		await page.goto(server.at('/cloud/'));
		await expect(page.evaluate(() => fetch('https://example.org/'))).rejects.toThrow('Failed to fetch');
	});
});

test('once the worker is there, the policy still refuses any other', async ({ page, server }) => {
	await page.goto(server.at('/cloud/'));
	await kept(page);
	await expect(page.evaluate(() => navigator.serviceWorker.register('/other.js'))).rejects.toThrow('Trusted');
	await expect(page.evaluate(() => new Worker('/sw.js?other'))).rejects.toThrow('Trusted');
});
