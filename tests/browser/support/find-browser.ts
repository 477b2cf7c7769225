import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The browser without a window first: it passes the same tests in a third of the time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A browser on the PATH, or undefined. */
export function browserOnPath(path = process.env['PATH'] ?? '') {
	return path
		.split(delimiter)
		.flatMap((folder) => NAMES.map((name) => join(folder, name)))
		.find((file) => existsSync(file));
}

export const hasOwnBrowser = () => existsSync(chromium.executablePath());

/** The browser to test with: undefined means Playwright's own. */
export const browserPath = () => (hasOwnBrowser() ? undefined : browserOnPath());
