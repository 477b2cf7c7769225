import type { AstroIntegration } from 'astro';

/** The module that Vite puts in front of every `import()`. */
const HELPER = '\0vite/preload-helper.js';

const code = (base: string) => `const seen = new Set();
export const __vitePreload = (load, scripts = []) => {
	for (const script of scripts) if (!seen.has(script)) {
		seen.add(script);
		document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + script }));
	}
	return load();
};`;

/** Fetches what a later script needs beside it, as Vite does, in a fifth of the bytes: no style is ever fetched, and no nonce is used. */
export function smallPreload(): AstroIntegration {
	return {
		name: 'small-preload',
		hooks: {
			'astro:config:setup': ({ config, updateConfig }) => {
				const base = config.base.replace(/\/?$/, '/');
				updateConfig({
					vite: {
						plugins: [{ name: 'small-preload', transform: (_code, id) => (id === HELPER ? { code: code(base), map: null } : null) }],
					},
				});
			},
		},
	};
}
