import { expect, type Locator, type Page, type Route, test } from '@playwright/test';
import { ask, sheetOf } from './support/search-test.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 } });

/** What belongs to the search and to nothing else. */
const SEARCH = /\/pagefind\/|\/search\/[\w-]+\.json|assets\/search-\S+\.js/;

/** The address of a hit once its words are marked: they leave the address. */
const quiet = (href: string | null) => (href ?? '').replace(/\?mark=[^#]*/, '');

/** Holds the script of the search back. @returns what lets it go on */
async function holdSearch(page: Page, goOn: (route: Route) => Promise<void>) {
	const { promise: held, resolve } = Promise.withResolvers<undefined>();
	await page.route('**/assets/search-dialog.*', async (route) => {
		await held;
		await goOn(route);
	});
	return () => resolve(undefined);
}

test('nothing of the search is fetched before the reader reaches for it', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/cloud/', { waitUntil: 'networkidle' });
	await page.mouse.wheel(0, 2000);
	await page.locator('.body p').first().click();
	expect(asked.filter((url) => SEARCH.test(url))).toEqual([]);
	await page.getByRole('banner').locator('search-button').hover();
	await expect.poll(() => asked.filter((url) => SEARCH.test(url)).length).toBeGreaterThan(0);
});

test('who comes from a search does not fetch its program again to see the words marked', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/cloud/?mark=cloud', { waitUntil: 'networkidle' });
	await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
	expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

for (const key of ['/', 'Control+k', 'Control+K']) {
	test(`${key} opens the search, Esc closes it and leads back`, async ({ page }) => {
		await page.goto('/cloud/');
		const before = page.locator('.body a').first();
		await before.focus();
		await page.keyboard.press(key);
		await expect(sheetOf(page).getByRole('combobox')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(sheetOf(page)).toBeHidden();
		await expect(before).toBeFocused();
	});
}

test('so does a click on the door, and the close button closes', async ({ page }) => {
	await page.goto('/cloud/');
	await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
	await expect(sheetOf(page).getByRole('combobox')).toBeFocused();
	await sheetOf(page).getByRole('button', { name: 'Close' }).click();
	await expect(sheetOf(page)).toBeHidden();
	await expect(page).toHaveURL('/cloud/');
});

test('what is typed while the search is on its way is not lost', async ({ page }) => {
	const letCome = await holdSearch(page, (route) => route.continue());
	await page.goto('/cloud/');
	await page.keyboard.type('/gmv ratio');
	letCome();
	await expect(sheetOf(page).getByRole('combobox')).toHaveValue('gmv ratio');
	await expect(sheetOf(page).locator('[data-place=status]')).toHaveText(/for “gmv/);
});

test('a slash typed into a field stays a slash', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('searchbox').focus();
	await page.keyboard.type('a/b');
	await expect(page.getByRole('searchbox')).toHaveValue('a/b');
	await expect(sheetOf(page)).toHaveCount(0);
});

test('a slash opens the search from the choice of colours as well', async ({ page }) => {
	await page.goto('/cloud/');
	await page.getByRole('banner').getByRole('radio', { name: 'As the device says' }).focus();
	await page.keyboard.press('/');
	await expect(sheetOf(page)).toBeVisible();
});

test('a hit leads to its heading', async ({ page }) => {
	await page.goto('/cloud/');
	await ask(page, 'cainiao');
	const link = sheetOf(page).locator('.hits a[href*="#"]').first();
	const hash = new URL((await link.getAttribute('href')) ?? '', 'http://localhost').hash;
	await link.click();
	await expect(page.locator(hash)).toBeInViewport();
});

test('arrows, Home and End move through the hits and back to the field', async ({ page }) => {
	await page.goto('/cloud/');
	await ask(page, 'revenue');
	const sheet = sheetOf(page);
	const hits = sheet.locator('.hits a');
	const last = (await hits.count()) - 1;
	expect(last).toBeGreaterThan(1);
	for (const [key, at] of [
		['ArrowDown', 0],
		['ArrowDown', 1],
		['ArrowUp', 0],
		['End', last],
		['ArrowDown', last],
		['Home', 0],
	] as const) {
		await page.keyboard.press(key);
		await expect(hits.nth(at)).toBeFocused();
	}
	await page.keyboard.press('ArrowUp');
	await expect(sheet.getByRole('combobox')).toBeFocused();
});

test('Home and End move within the field as long as the cursor is there', async ({ page }) => {
	await page.goto('/cloud/');
	await ask(page, 'revenue');
	await page.keyboard.press('Home');
	await page.keyboard.type('x');
	await expect(sheetOf(page).getByRole('combobox')).toHaveValue('xrevenue');
});

test('Enter opens the first hit', async ({ page }) => {
	await page.goto('/cloud/');
	await ask(page, 'flywheel');
	const href = await sheetOf(page).locator('.hits a').first().getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(quiet(href));
});

test('Enter that ends a composed word opens nothing', async ({ page }) => {
	await page.goto('/cloud/');
	await ask(page, 'flywheel');
	for (const composed of [{ isComposing: true }, { keyCode: 229 }])
		await sheetOf(page)
			.getByRole('combobox')
			.dispatchEvent('keydown', { key: 'Enter', bubbles: true, ...composed });
	await expect(sheetOf(page)).toBeVisible();
	await expect(page).toHaveURL('/cloud/');
});

test('Enter opens the hit that is chosen', async ({ page }) => {
	await page.goto('/cloud/');
	await ask(page, 'flywheel');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const href = await page.locator(':focus').getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(quiet(href));
});

test('Ctrl+Enter opens it in a new tab and leaves the search open', async ({ page, context }) => {
	await page.goto('/cloud/');
	await ask(page, 'flywheel');
	const href = await sheetOf(page).locator('.hits a').first().getAttribute('href');
	const opened = context.waitForEvent('page');
	await page.keyboard.press('Control+Enter');
	await expect(await opened).toHaveURL(quiet(href));
	await expect(sheetOf(page)).toBeVisible();
});

test('an answer comes before the hits', async ({ page }) => {
	await page.goto('/cloud/');
	await ask(page, 'gmv');
	await expect(sheetOf(page).locator('.answer').first()).toContainText('Gross merchandise volume');
	const answer = await sheetOf(page).locator('.answer').first().boundingBox();
	const hit = await sheetOf(page).locator('.hits li').first().boundingBox();
	expect(answer?.y).toBeLessThan(hit?.y ?? 0);
});

test('the question goes along to the page of the search', async ({ page }) => {
	await page.goto('/cloud/');
	await ask(page, 'take rate & more');
	await sheetOf(page).getByRole('link', { name: 'Open as a page' }).click();
	await expect(page).toHaveURL((url) => url.pathname === '/search/' && url.searchParams.get('q') === 'take rate & more');
	await expect(page.getByRole('combobox')).toHaveValue('take rate & more');
});

test('what was searched is offered again on this device, until it is cleared', async ({ page }) => {
	await page.goto('/cloud/');
	await ask(page, 'flywheel');
	await page.keyboard.press('Enter');
	await page.waitForURL(/flywheel/);
	await page.keyboard.press('/');
	const again = sheetOf(page).getByRole('button', { name: 'flywheel' });
	await again.click();
	await expect(sheetOf(page).locator('.hits a').first()).toBeVisible();
	await sheetOf(page).getByRole('combobox').fill('');
	await sheetOf(page).getByRole('button', { name: 'Clear' }).click();
	await expect(again).toHaveCount(0);
	expect(await page.evaluate(() => localStorage.getItem('searches'))).toBeNull();
});

test('where storage is blocked nothing is remembered, and the search works', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		}),
	);
	await page.goto('/cloud/');
	await ask(page, 'flywheel');
	await page.keyboard.press('Enter');
	await page.waitForURL(/flywheel/);
	await page.keyboard.press('/');
	await expect(sheetOf(page)).toBeVisible();
	await expect(sheetOf(page).getByText('Searched on this device')).toHaveCount(0);
});

test('where the search cannot be fetched its page opens instead, with what was typed', async ({ page }) => {
	const letFail = await holdSearch(page, (route) => route.abort());
	await page.goto('/cloud/');
	await page.keyboard.press('/');
	await page.keyboard.type('a b');
	letFail();
	await expect(page).toHaveURL('/search/?q=a%20b');
	await expect(page.getByRole('combobox')).toBeVisible();
	await expect(page.locator('#index')).toBeVisible();
});

test('where nothing was typed it opens with its index', async ({ page }) => {
	await page.route('**/assets/search-dialog.*', (route) => route.abort());
	await page.goto('/cloud/');
	await page.keyboard.press('/');
	await expect(page).toHaveURL('/search/?q=');
	await expect(page.locator('#index')).toBeVisible();
});

for (const [how, follow] of [
	['a click', (hits: Locator) => hits.nth(2).click()],
	[
		'Enter',
		async (hits: Locator) => {
			for (let presses = 0; presses < 3; presses++) await hits.page().keyboard.press('ArrowDown');
			await hits.page().keyboard.press('Enter');
		},
	],
] as const)
	test(`who comes back from a hit followed by ${how} finds the search, its query and the hit again; who closes it does not`, async ({
		page,
	}) => {
		await page.goto('/cloud/');
		await ask(page, 'revenue');
		const hits = sheetOf(page).locator('.hits a');
		const href = await hits.nth(2).getAttribute('href');
		await follow(hits);
		await expect(page).toHaveURL(quiet(href));
		await page.goBack();
		await expect(sheetOf(page).getByRole('combobox')).toHaveValue('revenue');
		await expect(hits.nth(2)).toBeFocused();
		await page.keyboard.press('Escape');
		await page.reload({ waitUntil: 'networkidle' });
		await expect(sheetOf(page)).toHaveCount(0);
	});
