import type { WorkboxPlugin } from 'workbox-core/types.js';

/** The same answer with another body; what a host said about its length or packing no longer holds. */
function rewrapped(response: Response, body: ReadableStream, encoding?: string) {
	const headers = new Headers(response.headers);
	headers.delete('Content-Encoding');
	headers.delete('Content-Length');
	if (encoding) headers.set('Content-Encoding', encoding);
	return new Response(body, { headers });
}

/** An answer as it is kept: packed, with the headers it came with, so that the policy of a page stays with it. */
export function squeeze(response: Response) {
	if (!response.body) return response;
	if (!('CompressionStream' in globalThis)) return rewrapped(response, response.body);
	return rewrapped(response, response.body.pipeThrough(new CompressionStream('gzip')), 'gzip');
}

/** A kept answer as a page reads it. */
export function unsqueeze(response: Response) {
	if (!response.body || response.headers.get('Content-Encoding') !== 'gzip') return response;
	return rewrapped(response, response.body.pipeThrough(new DecompressionStream('gzip')));
}

/**
 * Keeps the site on the device at a third of its size, and leaves the line to the reader while it is fetched.
 * Each file has been checked against its digest by then, so that the status it came with says nothing more: some hosts send 404.html with 404.
 */
export const squeezed: WorkboxPlugin = {
	// What the browser has from this visit need not be sent again, but it must be asked: a host may have promised for a year what it has replaced.
	requestWillFetch: async ({ request }) =>
		new Request(request, { priority: 'low', cache: request.cache === 'default' ? 'no-cache' : request.cache }),
	cacheWillUpdate: async ({ response }) => squeeze(response),
	cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse && unsqueeze(cachedResponse),
	// Where a kept file has been taken away, the site goes on as it stands on the network. An edition that could not be fetched whole stays an error.
	handlerDidError: async ({ event, request }) => (event.type === 'fetch' ? fetch(request) : undefined),
};
