import type { AstroIntegration } from 'astro';

/** The whole search in one file, which waits for no other. */
const search = { name: 'search', test: /\/src\/search\// };

/** The module that Vite puts before every `import()`, to fetch what the imported one needs beside it. */
const HELPER = '\0vite/preload-helper.js';

/** How a chunk defines or fetches that helper, hands it on, and calls it. */
const WRAPPERS = [
	[/__vitePreload\(\(\) => (import\([^()]*\)(?:\.then\(\(\w+\) => \w+\.\w+\))?), __VITE_PRELOAD__\)/g, '$1'],
	[/^(?:var __vitePreload = .*|import \{ \w+ as __vitePreload \} from .*|export \{ __vitePreload as \w+ \};)$/gm, ''],
] as const;

const plugin = {
	name: 'few-scripts',
	configEnvironment: (name: string) =>
		name === 'client'
			? { build: { modulePreload: false as const, rolldownOptions: { output: { codeSplitting: { groups: [search] } } } } }
			: null,
	transform: (_code: string, id: string) => (id === HELPER ? { code: 'export const __vitePreload = (load) => load();', map: null } : null),
	renderChunk: (code: string) => ({ code: WRAPPERS.reduce((rest, [wrapper, kept]) => rest.replaceAll(wrapper, kept), code), map: null }),
};

/** Keeps what every page fetches small: with the search in one file, hardly a later script needs another beside it, and Vite’s helper and its lists can go. */
export function fewScripts(): AstroIntegration {
	return {
		name: 'few-scripts',
		hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
	};
}
