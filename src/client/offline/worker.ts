import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { hashedPattern } from '../../urls/caching.ts';
import { fragmentName } from './fragments.ts';
import { base, CACHE, cacheKey, FILE_LIST } from './site-cache.ts';

// Bundled as `sw.js`. Pages come from the network first, so that readers who are online always have the newest edition.

declare const self: { skipWaiting: () => Promise<void>; registration: { scope: string } };

/** How long the network may take before a kept page is shown, in seconds. */
const PATIENCE = 2;

/** Files that pages and search ask for by themselves. Downloads are left to the browser. */
const KEPT_KINDS = new RegExp(`^${base}(?:pagefind/|search/.*\\.json$|[^/]*\\.(?:svg|png|webmanifest|json|js)$)`);

const keyed: WorkboxPlugin = {
	cacheKeyWillBeUsed: async ({ request }) => cacheKey(request.url),
	// A redirect has a status of 0; errors are not kept.
	cacheWillUpdate: async ({ response }) => (response.status === 200 && !response.redirected ? response : null),
};

const kept = (path: string) => caches.match(path, { cacheName: CACHE });

/** An element that has another text for pages that are not kept. */
const OFFLINE_TEXT = /(<(\w+)[^>]* data-offline="([^"]*)"[^>]*>)[^]*?(?=<\/\2>)/g;

/** What is shown without a network at an address that is not kept: if all pages are, there is none at this address. */
async function missing() {
	const [page, all] = await Promise.all([kept(`${base}404.html`), kept(FILE_LIST)]);
	if (!page) return Response.error();
	const html = await page.text();
	const headers = new Headers(page.headers);
	headers.delete('Content-Encoding');
	headers.delete('Content-Length');
	return all ? new Response(html, { status: 404, headers }) : new Response(html.replace(OFFLINE_TEXT, '$1$3'), { status: 503, headers });
}

/** Pagefind's fragments, unpacked, by name: the copy of the site has them in one file. */
let fragments: Promise<Readonly<Record<string, string>>> | undefined;

async function keptFragment(address: string) {
	const name = fragmentName(address);
	if (name === undefined) return undefined;
	fragments ??= kept(`${base}search/fragments.json`).then((file) => file?.json() ?? {});
	const fragment = (await fragments)[name];
	return fragment === undefined ? undefined : new Response(fragment);
}

const pages = new NetworkFirst({
	cacheName: CACHE,
	networkTimeoutSeconds: PATIENCE,
	plugins: [keyed, { handlerDidError: missing }],
});
const hashed = new CacheFirst({
	cacheName: CACHE,
	plugins: [keyed, { cachedResponseWillBeUsed: async ({ cachedResponse, request }) => cachedResponse ?? keptFragment(request.url) }],
});
const files = new NetworkFirst({ cacheName: CACHE, networkTimeoutSeconds: PATIENCE, plugins: [keyed] });

const isPage = (path: string) => path.startsWith(base) && !/\.(?!html$)\w+$/.test(path);

registerRoute(({ request, url }) => request.mode === 'navigate' && isPage(url.pathname), pages);
// Link previews read pages without opening them.
registerRoute(({ url, sameOrigin }) => sameOrigin && isPage(url.pathname), files);
registerRoute(new RegExp(`^${location.origin}${base}${hashedPattern}`), hashed);
registerRoute(({ url, sameOrigin }) => sameOrigin && KEPT_KINDS.test(url.pathname), files);

addEventListener('install', () => void self.skipWaiting());

/** Removes what a former worker of the site kept in caches of Workbox's own. */
addEventListener('activate', () => {
	void caches.keys().then((names) => {
		for (const name of names) if (name.endsWith(self.registration.scope)) void caches.delete(name);
	});
});

clientsClaim();
