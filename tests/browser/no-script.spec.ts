import { expect, test } from '@playwright/test';
import { addresses } from './support/addresses.ts';

test.use({ javaScriptEnabled: false });

test('every page can be read', async ({ page }) => {
	for (const address of addresses) {
		await page.goto(address, { waitUntil: 'domcontentloaded' });
		await expect(page.locator('h1').first(), address).toBeVisible();
		expect((await page.locator('main').innerText()).length, address).toBeGreaterThan(200);
	}
});

test('a search from the front page leads to the index of everything', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('searchbox').fill('gmv');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/search/?q=gmv');
	const index = page.getByRole('region', { name: 'Index from A to Z' });
	await expect(index.getByRole('link', { name: 'Gross merchandise volume' }).first()).toBeVisible();
	await index.getByRole('link', { name: 'G', exact: true }).click();
	await expect(page.locator('#index-g')).toBeInViewport();
});

test('the search in the head leads there as well', async ({ page }) => {
	await page.goto('/cloud/');
	await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
	await expect(page).toHaveURL('/search/');
	await expect(page.locator('#index')).toBeVisible();
});

test('the source check can be filtered by verdict: every part opens, with the chosen verdict alone', async ({ page }) => {
	await page.goto('/source-check/');
	const rows = page.locator('tr[data-v]');
	const parts = page.locator('.parts > details');
	const first = parts.first().locator('tr[data-v]');
	const visible = () => rows.filter({ visible: true }).count();
	expect(await visible()).toBe(await first.count());
	await page.getByRole('radio', { name: /^Wrong/ }).check();
	const shown = await rows.filter({ visible: true }).evaluateAll((visible) => visible.map((row) => row.getAttribute('data-v')));
	expect(shown.length).toBe(await page.locator('tr[data-v=wrong]').count());
	expect(new Set(shown)).toEqual(new Set(['wrong']));
	expect(await parts.filter({ visible: true }).count()).toBe(await parts.filter({ has: page.locator('[data-v=wrong]') }).count());
	for (const part of await parts.filter({ visible: true }).all()) await expect(part.locator('caption')).toBeVisible();
	await expect(page.locator('.parts summary').filter({ visible: true })).toHaveCount(0);
	await page.getByRole('radio', { name: /^All/ }).check();
	expect(await visible()).toBe(await first.count());
});

test('a link into a folded part opens it', async ({ page }) => {
	await page.goto('/figures/');
	const id = await page.locator('tr[id]').last().getAttribute('id');
	await page.goto('/about/');
	await page.goto(`/figures/#${id}`);
	await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('the colours can be chosen for the page', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('/cloud/');
	await page.getByRole('banner').getByRole('radio', { name: 'Dark' }).check();
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(22, 21, 20)');
});

test('what is folded opens', async ({ page }) => {
	await page.goto('/cloud/');
	await page.getByText('Show the numbers').first().click();
	await expect(page.locator('.numbers table').first()).toBeVisible();
	const folds = page.locator('main details:visible');
	for (const fold of await folds.all()) if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
	await expect(page.locator('main details:visible:not([open])')).toHaveCount(0);
});

test('no control stands there that does nothing', async ({ page }) => {
	await page.goto('/cloud/');
	expect(await page.locator('button:visible').evaluateAll((buttons) => buttons.filter((button) => !button.closest('form')).length)).toBe(0);
});
