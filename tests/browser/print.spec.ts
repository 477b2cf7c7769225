import { expect, test } from '@playwright/test';
import { addresses } from './support/addresses.ts';

test.use({ serviceWorkers: 'block' });

const FURNITURE = [
	'body > header',
	'nav:not([aria-label=Breadcrumb])',
	'theme-choice',
	'.anchor',
	'.skip',
	'.tools a',
	'.figure-foot a[href$=".csv"]',
];

test('paper has no furniture', async ({ page }) => {
	await page.goto('/cloud/');
	await page.emulateMedia({ media: 'print' });
	for (const selector of FURNITURE) await expect(page.locator(selector).filter({ visible: true }), selector).toHaveCount(0);
	await expect(page.locator('h1')).toBeVisible();
	await expect(page.locator('.note').first()).toBeVisible();
});

test('what was folded is open on paper', async ({ page }) => {
	await page.goto('/cloud/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.numbers table').first()).toBeVisible();
});

for (const [path, rows] of [
	['/figures/', 'tr[id]'],
	['/sources/', '.sources li'],
	['/source-check/', 'tr[data-v]'],
] as const) {
	test(`the folded list of ${path} is whole on paper`, async ({ page }) => {
		await page.goto(path);
		await page.emulateMedia({ media: 'print' });
		const all = page.locator(rows);
		expect(await all.count()).toBeGreaterThan(100);
		await expect(all.filter({ visible: true })).toHaveCount(await all.count());
	});
}

test('nothing reaches beyond the paper', async ({ page }) => {
	// A4 without its margins.
	await page.setViewportSize({ width: 673, height: 900 });
	await page.emulateMedia({ media: 'print' });
	const beyond: string[] = [];
	for (const address of addresses) {
		await page.goto(address, { waitUntil: 'domcontentloaded' });
		const [wide = 0, window = 0] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
		if (wide > window) beyond.push(`${address}: ${wide} pixels for ${window}`);
	}
	expect(beyond).toEqual([]);
});

test('paper shows the addresses of sources', async ({ page }) => {
	await page.goto('/cloud/');
	await page.emulateMedia({ media: 'print' });
	const shown = await page
		.locator('.sources a[rel=external]')
		.first()
		.evaluate((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')]);
	expect(shown[0]).toContain(shown[1]);
});

test('paper is white, whatever the screen is', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto('/cloud/');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	const ink = await page
		.locator('.body p')
		.first()
		.evaluate((element) => getComputedStyle(element).color);
	expect(ink).toBe('rgb(26, 27, 32)');
});
