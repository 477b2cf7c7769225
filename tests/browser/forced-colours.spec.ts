import { expect, type Locator, type Page, test } from '@playwright/test';
import { ask, sheetOf } from './support/search-test.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 1280, height: 720 }, contextOptions: { forcedColors: 'active' } });

/** A picture of an element and what is drawn just outside it, without the sign of focus. */
async function pictureOf(page: Page, element: Locator) {
	await element.scrollIntoViewIfNeeded();
	await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
	await page.mouse.move(0, 0);
	const { x, y, width, height } = (await element.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
	return page.screenshot({ clip: { x: x - 4, y: y - 4, width: width + 8, height: height + 8 } });
}

for (const [what, address, name] of [
	['a verdict', '/source-check/', 'Outdated'],
	['a theme', '/cloud/', 'Dark'],
	['a year of a chart', '/', 'Fiscal 2019'],
] as const)
	test(`${what} that is chosen looks unlike one that is not`, async ({ page }) => {
		await page.goto(address);
		const radio = page.getByRole('radio', { name }).first();
		const label = page.locator('label').filter({ has: radio });
		const before = await pictureOf(page, label);
		await radio.check({ force: true });
		expect(before.equals(await pictureOf(page, label))).toBe(false);
	});

test('so does a chosen part of the search', async ({ page }) => {
	await page.goto('/cloud/');
	await ask(page, 'gmv');
	const label = sheetOf(page).locator('.choices label').nth(1);
	const before = await pictureOf(page, label);
	await label.locator('input').check({ force: true });
	expect(before.equals(await pictureOf(page, label))).toBe(false);
});

for (const [what, list] of [
	['head', 'Parts'],
	['list of parts', 'All parts'],
] as const)
	test(`the current part looks unlike the others in the ${what}`, async ({ page }) => {
		const pictures: Buffer[] = [];
		for (const address of ['/introduction/', '/cloud/']) {
			await page.goto(address);
			pictures.push(await pictureOf(page, page.getByRole('navigation', { name: list, exact: true }).getByRole('link').first()));
		}
		const [current, other] = pictures;
		expect(other && current?.equals(other)).toBe(false);
	});
