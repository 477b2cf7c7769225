import type { Page } from '@playwright/test';

/** The search sheet over a page. */
export const sheetOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });

/** Opens the sheet by its key and types a query. */
export async function ask(page: Page, query: string) {
	await page.keyboard.press('/');
	await sheetOf(page).getByRole('combobox').fill(query);
	await sheetOf(page).locator('.hits a, .nothing').first().waitFor();
}

export const searchAddress = (query: string) => `/search/?q=${encodeURIComponent(query)}`;

/** How many words are marked on a page, and whether one of them is in the window. */
export const marksOn = (page: Page) =>
	page.evaluate(() => {
		const ranges = [...(CSS.highlights.get('found') ?? [])].filter((range) => range instanceof Range);
		const inView = ranges.some((range) => {
			const { top, bottom } = range.getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		});
		return { count: ranges.length, inView };
	});
