import type { Page } from '@playwright/test';

/** Whether the page's history knows the place that is in view now. */
export const isPlaceKept = (page: Page) =>
	page.evaluate(() => {
		const [key, top] = history.state?.place?.view ?? [];
		const place = typeof key === 'number' ? document.querySelectorAll('main :is([id], [data-h])')[key] : document.getElementById(key);
		const now = place?.getBoundingClientRect().top;
		return now !== undefined && Math.abs(now - top) < 1;
	});
