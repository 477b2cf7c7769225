import { expect, test } from '@playwright/test';
import { addAxe, axeFaults } from './support/axe.ts';
import { sheetOf } from './support/search-test.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 390, height: 800 } });

test('half a word is completed: by arrow and Enter in the dialog, which Esc closes in one press', async ({ page }) => {
	await page.goto('/cloud/');
	await page.keyboard.press('/');
	const field = sheetOf(page).getByRole('combobox');
	const top = async () => (await sheetOf(page).locator('[data-place=status]').boundingBox())?.y;
	const before = await top();
	await page.keyboard.type('organiz');
	const options = sheetOf(page).getByRole('option');
	await expect(options.first()).toBeVisible();
	await expect(field).toHaveAttribute('aria-expanded', 'true');
	expect(await top()).toBe(before);
	for (const option of await options.all()) expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(24);
	await expect(sheetOf(page).locator('p[role=status]')).toHaveText(/^\d completions?\. /);
	await addAxe(page);
	expect(await axeFaults(page, 'everything', 'dialog')).toEqual([]);
	const first = (await options.first().textContent()) ?? '';
	await page.keyboard.press('ArrowDown');
	await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
	await page.keyboard.press('Enter');
	await expect(field).toHaveValue(first);
	await expect(field).toHaveAttribute('aria-expanded', 'false');
	await expect(sheetOf(page).locator('.hits a').first()).toBeVisible();
	await expect(page).toHaveURL('/cloud/');
	await field.fill('clou');
	await expect(options.first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(sheetOf(page)).toBeHidden();
});

test('below the last completion, arrow down leads to the first result', async ({ page }) => {
	await page.goto('/search/');
	await page.keyboard.type('marg');
	await expect(page.locator('#search-results a').first()).toBeVisible();
	const options = page.getByRole('option');
	await expect(options.first()).toBeVisible();
	for (const option of await options.all()) {
		await page.keyboard.press('ArrowDown');
		await expect(option).toHaveAttribute('aria-selected', 'true');
	}
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('#search-results a').first()).toBeFocused();
});

test('an Enter that ends a composition takes no completion', async ({ page }) => {
	await page.goto('/search/');
	await page.keyboard.type('clou');
	await expect(page.getByRole('option').first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.getByRole('combobox').dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
	await page.getByRole('combobox').dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true });
	await expect(page.getByRole('combobox')).toHaveValue('clou');
});
