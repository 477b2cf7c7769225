import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from '../src/lib/find-browser.ts';

/** Another port lets two runs stand side by side. */
const PORT = Number(process.env['TEST_PORT'] ?? 4599);

/** What only a browser knows. The site is served as it was built; `npm test` builds it first. */
export default defineConfig({
	testDir: './browser',
	outputDir: '../.cache/browser-tests',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	// Room for a slow machine: how long a wait may last, not how fast the site is.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	workers: 2,
	reporter: [['list']],
	use: {
		baseURL: `http://localhost:${PORT}`,
		...devices['Desktop Chrome'],
		launchOptions: launchOptions(),
	},
	projects: [{ name: 'chromium' }],
	webServer: {
		command: `node src/postbuild/site-server.ts --port ${PORT}`,
		cwd: '..',
		url: `http://localhost:${PORT}/`,
		reuseExistingServer: false,
	},
});
