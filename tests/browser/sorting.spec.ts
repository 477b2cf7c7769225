import { expect, test } from '@playwright/test';

test('a long table sorts by a column, says so, and the address holds it', async ({ page }) => {
	await page.goto('/acquisitions/');
	const table = page.locator('#table-acquisitions table');
	const names = table.locator('tbody > tr > th');
	const printed = await names.allTextContents();
	const head = table.getByRole('columnheader', { name: 'What was bought' });
	await table.getByRole('button', { name: 'What was bought' }).click();
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	await expect(page).toHaveURL('/acquisitions/?sort=table-acquisitions.2.ascending');
	await expect(page.getByRole('status').filter({ hasText: 'Sorted by What was bought, ascending.' })).toBeAttached();
	const sorted = await names.allTextContents();
	expect(sorted).not.toEqual(printed);
	await page.reload();
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	expect(await names.allTextContents()).toEqual(sorted);
	await table.getByRole('button', { name: 'What was bought' }).click();
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	await table.getByRole('button', { name: 'What was bought' }).click();
	expect(await names.allTextContents()).toEqual(printed);
	await expect(page).toHaveURL('/acquisitions/');
});

test('a sort that the page does not know leaves the table as printed', async ({ page }) => {
	await page.goto('/acquisitions/?sort=%3Cb%3E.99.up');
	await expect(page.getByRole('button', { name: 'What was bought' })).toBeVisible();
	await expect(page.locator('[aria-sort]')).toHaveCount(0);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('heads are words', async ({ page }) => {
		await page.goto('/acquisitions/?sort=table-acquisitions.2.ascending');
		await expect(page.locator('#table-acquisitions thead button')).toHaveCount(0);
		await expect(page.locator('#table-acquisitions tbody > tr').first()).toBeVisible();
	});
});

test('who comes back to a sorted table finds the place', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	for (const address of ['/platforms/?sort=table-platforms.4.descending', '/acquisitions/?sort=table-acquisitions.2.ascending']) {
		await page.goto(address);
		await expect(page.locator('main th[aria-sort]').first()).toBeAttached();
		const top = await page.evaluate(() => {
			scrollTo({ top: document.documentElement.scrollHeight * 0.6, behavior: 'instant' });
			return scrollY;
		});
		await page.goto('/glossary/');
		await page.goBack();
		await expect(page.locator('main th[aria-sort]').first()).toBeAttached();
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
	}
});
