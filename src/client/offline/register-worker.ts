import { base, CACHE, cacheKey } from './site-cache.ts';
import { WORKER } from './trusted-types.ts';

/** Whether the reader has asked the browser to save data. */
export const savesData = () => Reflect.get(Reflect.get(navigator, 'connection') ?? {}, 'saveData') === true;

/** Keeps the page that is open, with what it has fetched so far; all of it comes from the browser's own cache. */
async function keepThisPage() {
	const cache = await caches.open(CACHE);
	const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
	const assets = fetched.filter((address) => address.startsWith(`${location.origin}${base}assets/`));
	for (const address of [location.origin + location.pathname, ...assets, `${location.origin}${base}404.html`]) {
		const response = await fetch(address, { cache: 'force-cache', priority: 'low' });
		await cache.put(cacheKey(address), response);
	}
}

/** Registers the worker that keeps visited pages for reading without a network. Rejects where the browser refuses it. */
export async function keepOffline() {
	const workers = navigator.serviceWorker;
	const first = !workers.controller;
	await workers.register(WORKER, { updateViaCache: 'none' });
	// Where storage is full this page is not kept; the copy of the site says so to whoever asks for it.
	if (first) await keepThisPage().catch(() => undefined);
	// The copy of the whole site is for later.
	const { offerCopy } = await import('./offline-copy.ts');
	await offerCopy();
}
