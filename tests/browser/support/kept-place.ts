import type { Page } from '@playwright/test';

/** Whether the page's history knows the place that is in view now. */
export const isPlaceKept = (page: Page) =>
	page.evaluate(() => {
		const [id, top] = history.state?.place?.view ?? [];
		const now = document.getElementById(id)?.getBoundingClientRect().top;
		return now !== undefined && Math.abs(now - top) < 1;
	});
