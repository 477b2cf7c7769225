import { expect as plainly, type Page, test as plain } from '@playwright/test';
import { base, SiteServer } from './site-server.ts';

/** Keeping the whole site takes its time on a busy machine. */
export const expect = plainly.configure({ timeout: 20_000 });

/** Tests with a server of their own, which can fail. */
export const test = plain.extend<{ server: SiteServer }>({
	// Playwright reads the names of what a fixture needs from this pattern.
	server: async ({}, use) => {
		const server = await new SiteServer().open();
		await use(server);
		await server.close();
	},
});

/** Waits until the worker answers for the page, and the page itself is kept. */
export async function kept(page: Page) {
	await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
	await expect(page.locator('offline-copy')).toHaveAttribute('data-state', /./);
}

/** Opens a page and keeps the whole site, as a reader who asks for it. */
export async function visit(page: Page, address: string) {
	await page.goto(address);
	await kept(page);
	await page.locator('offline-copy button').click();
	await expect(page.locator('offline-copy')).toHaveAttribute('data-state', 'kept', { timeout: 90_000 });
}

/** Cuts the line for everything, pages and worker. */
export async function cutLine(page: Page, server: SiteServer) {
	await page.context().setOffline(true);
	server.fault = () => 'cut';
}

/** Every error a page reports from now on. */
export function errorsOf(page: Page) {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
	});
	return errors;
}

/** The paths below the root of all that is kept on the device. */
export const keptPaths = (page: Page) =>
	page.evaluate(async (base) => {
		const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const keys = await Promise.all(opened.map((cache) => cache.keys()));
		return keys.flat().map(({ url }) => new URL(url).pathname.slice(base.length));
	}, base);
