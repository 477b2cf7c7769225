import { type Browser, chromium, type Page } from '@playwright/test';
import { browserPath } from '../../src/lib/find-browser.ts';
import { getBrowser } from '../browser/support/get-browser.ts';
import { type Conditions, throttle } from './conditions.ts';

/** Starts the browser that measures. @param args further flags of Chromium */
export function startBrowser(...args: readonly string[]) {
	getBrowser();
	const executablePath = browserPath();
	return chromium.launch({
		...(executablePath === undefined ? {} : { executablePath }),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...args],
	});
}

/** A phone's window, with nothing kept from before. Workers that keep a site for offline reading are held off: they fetch what no first visit needs. */
export async function freshPage(browser: Browser, conditions: Conditions, script: () => void): Promise<Page> {
	const context = await browser.newContext({
		serviceWorkers: 'block',
		viewport: { width: 412, height: 823 },
		deviceScaleFactor: 1.75,
		isMobile: true,
		hasTouch: true,
	});
	const page = await context.newPage();
	await page.addInitScript(script);
	await throttle(page, conditions);
	return page;
}
