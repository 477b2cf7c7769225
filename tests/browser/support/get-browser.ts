import { execSync } from 'node:child_process';
import { hasBrowser } from '../../../src/lib/find-browser.ts';

/** Each way to get a browser, in the order in which it is tried. */
const WAYS = [
	'playwright install chromium',
	'apt-get update && apt-get install --yes chromium-headless-shell',
	'apt-get install --yes chromium',
];

function tryOut(command: string) {
	console.log(`No browser found. Trying: ${command}`);
	try {
		execSync(command, { stdio: 'inherit' });
	} catch {
		console.log('That did not work.');
	}
}

/** Sees to it that there is a browser to test with, or says what to do. @throws if there is none to be had */
export function getBrowser() {
	for (const command of WAYS) {
		if (hasBrowser()) return;
		tryOut(command);
	}
	if (!hasBrowser())
		throw new Error(
			'The browser tests need Chromium. Install it with “npx playwright install chromium” or your system’s package manager, so that “chromium” is on the PATH.',
		);
}

if (import.meta.main) getBrowser();
