import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';
import { outDir } from '../../config.ts';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** What the search needs and only a build makes. */
const BUILT = /^(?:pagefind\/|search\/[^/]+\.json$)/;

/** While writing, serves the search index of the last build in `outDir`, so that search works in `npm run dev` as well. */
export function builtSearch(): AstroIntegration {
	return {
		name: 'built-search',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const { pathname } = new URL(request.url ?? '/', 'http://localhost');
					const path = normalize(pathname.slice(server.config.base.length)).replace(/^\/+/, '');
					const file = join(outDir, path);
					if (!BUILT.test(path) || !existsSync(file) || !statSync(file).isFile()) return next();
					response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
					createReadStream(file).pipe(response);
				});
			},
		},
	};
}
