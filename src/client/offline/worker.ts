import { clientsClaim } from 'workbox-core';
import { addPlugins, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import type { Records } from '../../search/query/engine-types.ts';
import { fragmentName, SIGNATURE } from './fragments.ts';
import { squeezed, unsqueeze } from './squeezed.ts';

declare const self: { __WB_MANIFEST: PrecacheEntry[]; skipWaiting: () => Promise<void> };

/** The address of the page that was meant where its last slash was left out. */
function withSlash(url: URL) {
	const address = new URL(url);
	address.pathname += '/';
	address.search = '';
	return address;
}

// This file becomes `sw.js`: it keeps one whole edition of the site, and answers from that edition alone until the reader turns to the next.
addPlugins([squeezed]);
precacheAndRoute(self.__WB_MANIFEST, {
	// No address of the site means another page with a query than without.
	ignoreURLParametersMatching: [/^/],
	cleanURLs: false,
	urlManipulation: ({ url }) => [withSlash(url)],
});

async function kept(path: string) {
	const response = await matchPrecache(path);
	return response && unsqueeze(response);
}

/** Kept in two files: hundreds of small ones would be hundreds of requests. */
let records: Promise<Records> | undefined;

async function readRecords(): Promise<Records> {
	const files = await Promise.all(['search/records.json', 'search/more-records.json'].map(kept));
	return Object.assign({}, ...(await Promise.all(files.map((file) => file?.json()))));
}

registerRoute(
	({ url }) => fragmentName(url.pathname) !== undefined,
	async ({ request, url }) => {
		records ??= readRecords().catch((): Records => ({}));
		const record = (await records)[fragmentName(url.pathname) ?? ''];
		return record === undefined ? fetch(request) : new Response(SIGNATURE + JSON.stringify(record));
	},
);

/** A page that is not kept is asked of the network; without one there is no page at that address. Files are left to the browser to miss. */
registerRoute(
	new NavigationRoute(
		async ({ request }) => {
			try {
				return await fetch(request);
			} catch {
				const page = await kept('404.html');
				return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
			}
		},
		{ denylist: [/^[^?]*\.(?!html)\w+(?:\?|$)/] },
	),
);

// The first edition serves the page that fetched it; a later one waits until the reader asks for it.
clientsClaim();
addEventListener('message', ({ data }) => {
	if (data === 'take over') void self.skipWaiting();
});
