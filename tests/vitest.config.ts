import { defineConfig } from 'vitest/config';

/** Unit tests and properties of the built site. The site must have been built before: `npm test` sees to it. */
export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		include: ['tests/**/*.test.ts'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
