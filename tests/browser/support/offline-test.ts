import { expect as plainly, type Page, test as plain } from '@playwright/test';
import { SiteServer } from './site-server.ts';

/** Keeping a whole edition takes its time on a busy machine. */
export const expect = plainly.configure({ timeout: 20_000 });

/** Tests that serve the site themselves, so that its network and its editions are in their hands. */
export const test = plain.extend<{ server: SiteServer }>({
	// Playwright reads the names of what a fixture needs from this pattern.
	server: async ({}, use) => {
		const server = await new SiteServer().open();
		await use(server);
		await server.close();
	},
});

/** Stays on the first page of a visit until the whole edition is kept. */
export async function visit(page: Page, address: string) {
	await page.goto(address);
	await kept(page);
}

/** Waits until the page is answered by the worker. */
export const kept = (page: Page) =>
	expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 90_000 }).toBe('activated');

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

/** What is kept on the device, in bytes, with the addresses it is kept under. */
export const store = (page: Page) =>
	page.evaluate(async () => {
		const addresses: string[] = [];
		let bytes = 0;
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				addresses.push(request.url);
				bytes += (await (await cache.match(request))?.blob())?.size ?? 0;
			}
		}
		return { addresses, bytes };
	});
