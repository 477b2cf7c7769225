import { clientsClaim } from 'workbox-core';
import { addPlugins, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { fragmentName } from './fragments.ts';
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

/** The files of the search's records in base64, by name. They are kept in one file: by themselves they would be more than a thousand requests. */
let fragments: Promise<Readonly<Record<string, string>>> | undefined;

const readFragments = async (): Promise<Readonly<Record<string, string>>> => (await kept('search/fragments.json'))?.json() ?? {};

registerRoute(
	({ url }) => fragmentName(url.pathname) !== undefined,
	async ({ request, url }) => {
		fragments ??= readFragments();
		const packed = (await fragments)[fragmentName(url.pathname) ?? ''];
		return packed === undefined ? fetch(request) : new Response(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)));
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
