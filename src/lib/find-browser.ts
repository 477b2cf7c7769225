import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** The browser without a window first: it does the same in a third of the time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A browser on the PATH, or undefined. */
export function browserOnPath(path = process.env['PATH'] ?? '') {
	return path
		.split(delimiter)
		.flatMap((folder) => NAMES.map((name) => join(folder, name)))
		.find((file) => existsSync(file));
}

export const hasOwnBrowser = () => existsSync(chromium.executablePath());

/** The browser to use: undefined means Playwright's own. */
export const browserPath = () => (hasOwnBrowser() ? undefined : browserOnPath());

/** Whether there is a browser to print or test with. */
export const hasBrowser = () => hasOwnBrowser() || browserOnPath() !== undefined;

/** How Chromium is started. It refuses its sandbox to root, and looks for the network's hosts at every start. */
export function launchOptions() {
	const executablePath = browserPath();
	return {
		...(executablePath === undefined ? {} : { executablePath }),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
	};
}
