import type { AstroIntegration } from 'astro';

const code = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(retire()));
async function retire() {
	for (const name of await caches.keys()) await caches.delete(name);
	await registration.unregister();
	for (const client of await clients.matchAll({ type: 'window' })) await client.navigate(client.url);
}`;

/** While writing, ends the worker that an earlier `npm start` has left at the same address: it would show the built site instead of the one being written. */
export function retireWorker(): AstroIntegration {
	return {
		name: 'retire-worker',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const { pathname } = new URL(request.url ?? '/', 'http://localhost');
					if (!pathname.endsWith('/sw.js')) return next();
					response.setHeader('Content-Type', 'text/javascript');
					response.end(code);
				});
			},
		},
	};
}
