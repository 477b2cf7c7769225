import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { makeEdition } from './support/make-edition.ts';
import { cutLine, errorsOf, expect, store, test, visit } from './support/offline-test.ts';
import { type Fault, type SiteServer } from './support/site-server.ts';

test.describe.configure({ timeout: 240_000 });

let second = '';

test.beforeAll(async () => {
	second = await makeEdition('second');
});

test.afterAll(() => rm(second, { recursive: true }));

const editionOf = async (page: Page) => (await page.locator('body').getAttribute('data-edition')) ?? 'first';

const notice = (page: Page) => page.locator('new-edition');

/** A visit to the first edition, and a later one when the second stands on the server. */
async function comeBack(page: Page, server: SiteServer) {
	await visit(page, server.at('/cloud/'));
	server.folder = second;
	await page.goto(server.at('/glossary/'));
	await expect(notice(page)).toBeVisible({ timeout: 90_000 });
}

test('a newer edition is fetched whole, announced, and turned to when the reader asks', async ({ page, server }) => {
	await comeBack(page, server);
	expect(await editionOf(page)).toBe('first');
	await expect(notice(page).getByRole('status')).toHaveText('A newer edition is ready.');
	await notice(page).getByRole('button', { name: 'Reload' }).click();
	await expect.poll(() => editionOf(page)).toBe('second');
	await expect(notice(page)).toHaveCount(0);
	await cutLine(page, server);
	for (const path of ['/cloud/', '/glossary/', '/all/'] as const) {
		await page.goto(server.at(path));
		expect(await editionOf(page)).toBe('second');
	}
	await expect
		.poll(async () =>
			(await store(page)).addresses.filter(
				(address) => address.includes('/assets/') && address.endsWith('.js') && !address.includes('-second'),
			),
		)
		.toEqual([]);
});

test('until then every page, script and search is of the old edition, though the server has only the new one', async ({ page, server }) => {
	await comeBack(page, server);
	const errors = errorsOf(page);
	const scripts: string[] = [];
	page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
	await page.goto(server.at('/cloud/'));
	await page.keyboard.press('/');
	await page.getByRole('searchbox').fill('gmv');
	await expect(page.locator('dialog .hits a')).not.toHaveCount(0);
	expect(await editionOf(page)).toBe('first');
	expect(scripts.length).toBeGreaterThan(2);
	expect(scripts.filter((script) => script.includes('-second'))).toEqual([]);
	expect(errors).toEqual([]);
});

test('the notice can be put away, is reached by keyboard, and covers nothing that has the focus', async ({ page, server }) => {
	await comeBack(page, server);
	const last = page.locator('footer a').last();
	await last.focus();
	await expect(async () => {
		const [link, bar] = [await last.boundingBox(), await notice(page).boundingBox()];
		expect((link?.y ?? Infinity) + (link?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
	}).toPass();
	for (const button of await notice(page).getByRole('button').all())
		expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
	await notice(page).getByRole('button', { name: 'Not now' }).press('Enter');
	await expect(notice(page)).toHaveCount(0);
	expect(await editionOf(page)).toBe('first');
});

test('a second window follows: it stays readable and is offered the new edition', async ({ page, server }) => {
	await comeBack(page, server);
	const other = await page.context().newPage();
	await other.goto(server.at('/results/'));
	await expect(notice(other)).toBeVisible();
	await notice(other).getByRole('button', { name: 'Not now' }).click();
	await notice(page).getByRole('button', { name: 'Reload' }).click();
	await expect.poll(() => editionOf(page)).toBe('second');
	await expect(other.locator('h1')).toBeVisible();
	expect(await editionOf(other)).toBe('first');
	await notice(other).getByRole('button', { name: 'Reload' }).click();
	await expect.poll(() => editionOf(other)).toBe('second');
});

const breakdowns: readonly (readonly [string, (path: string) => Fault | undefined])[] = [
	['a page answers with an error', (path) => (path === 'results/' ? 503 : undefined)],
	['a page comes by half', (path) => (path === 'results/' ? 'half' : undefined)],
	['the last file comes by half', (path) => (path === 'working-backwards/' ? 'half' : undefined)],
	['the line is cut after some files', (path) => (path > 'd' && path !== 'sw.js' ? 'cut' : undefined)],
	['the worker itself comes by half', (path) => (path === 'sw.js' ? 'half' : undefined)],
];

for (const [what, fault] of breakdowns) {
	test(`the old edition stays whole where an update breaks: ${what}`, async ({ page, server }) => {
		await visit(page, server.at('/cloud/'));
		server.folder = second;
		server.fault = fault;
		server.asked.length = 0;
		await page.goto(server.at('/glossary/'));
		await expect.poll(() => server.asked.some((path) => fault(path) !== undefined)).toBe(true);
		await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing)).toBeNull();
		await expect(notice(page)).toHaveCount(0);
		await cutLine(page, server);
		for (const path of ['/results/', '/', '/search/?q=gmv'] as const) {
			await page.goto(server.at(path));
			expect(await editionOf(page)).toBe('first');
		}
		await expect(page.locator('#search-results a')).not.toHaveCount(0);
		await page.context().setOffline(false);
		server.fault = () => undefined;
		await page.goto(server.at('/cloud/'));
		await expect(notice(page)).toBeVisible({ timeout: 90_000 });
	});
}

test('a site that is replaced while it is being fetched is not kept, and the next visit keeps it whole', async ({ page, server }) => {
	// The worker of the first edition, the pages of the second.
	server.fault = (path) => {
		if (path === 'sw.js') server.folder = second;
		return undefined;
	};
	await page.goto(server.at('/cloud/'));
	await expect.poll(() => server.asked.filter((path) => path !== 'sw.js').length).toBeGreaterThan(10);
	server.fault = () => undefined;
	await visit(page, server.at('/cloud/'));
	expect(await editionOf(page)).toBe('second');
	await cutLine(page, server);
	await page.goto(server.at('/about/'));
	expect(await editionOf(page)).toBe('second');
});

for (const [what, date] of [
	['long past', 'Thu, 01 Jan 1970 00:00:00 GMT'],
	['far ahead', 'Fri, 31 Dec 2100 00:00:00 GMT'],
] as const) {
	test(`a server clock in the ${what} and a device clock far off keep no edition from following`, async ({ page, server }) => {
		server.headers = { Date: date, 'Last-Modified': date, Expires: date, 'Cache-Control': '' };
		await page.clock.setFixedTime(new Date('2001-01-01'));
		await comeBack(page, server);
		await notice(page).getByRole('button', { name: 'Reload' }).click();
		await expect.poll(() => editionOf(page)).toBe('second');
	});
}

test('where the kept files were taken away, the newer site on the network is shown', async ({ page, server }) => {
	await visit(page, server.at('/cloud/'));
	await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
	server.folder = second;
	await page.goto(server.at('/glossary/'));
	await expect(page.locator('h1')).toHaveText('Glossary');
	expect(await editionOf(page)).toBe('second');
});
