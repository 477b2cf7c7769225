import type { Page } from '@playwright/test';

/** Whether the page's history knows the place that is in view now. */
export const isPlaceKept = (page: Page) =>
	page.evaluate(() => {
		const [number, top] = history.state?.place?.view ?? [];
		const now = document.querySelectorAll('main :is([id], [data-h])')[number]?.getBoundingClientRect().top;
		return now !== undefined && Math.abs(now - top) < 1;
	});
