import { expect, test } from '@playwright/test';

test('the list of figures is filtered by words; the address holds them', async ({ page }) => {
	await page.goto('/figures/');
	const field = page.getByRole('searchbox', { name: 'Show the figures with these words' });
	await field.fill('capital expenditure, fiscal 2024');
	await expect(page).toHaveURL(/\?filter=capital/);
	const rows = page.locator('.parts tbody > tr').filter({ visible: true });
	await expect(page.locator('list-filter output')).toContainText(/^[1-9]\d* of \d+ rows/);
	for (const text of await rows.allTextContents()) expect(text.toLowerCase()).toContain('2024');
	await field.fill('zzzz');
	await expect(page.locator('list-filter output')).toContainText('No row has these words');
	await field.fill('');
	await expect(page).toHaveURL(/\/figures\/$/);
	await expect(page.locator('.parts > details').first()).toHaveAttribute('open', '');
	await field.fill('capital expenditure, fiscal 2024');
	await expect(page).toHaveURL(/\?filter=capital/);
	await page.reload();
	await expect(rows.first()).toBeVisible();
	await expect(field).toHaveValue('capital expenditure, fiscal 2024');
});

test('a figure inside a series is reached by its address', async ({ page }) => {
	await page.goto('/figures/#revenue-rmb-fy2022');
	await expect(page.locator('#revenue-rmb-fy2022')).toBeInViewport();
});

test('the source check is searched and filtered at once, and comes back so', async ({ page }) => {
	await page.goto('/source-check/?verdict=wrong');
	await expect(page.getByRole('radio', { name: /^Wrong/ })).toBeChecked();
	await page.getByRole('searchbox', { name: 'Show the statements with these words' }).fill('alibaba');
	await expect(page).toHaveURL(/verdict=wrong&filter=alibaba/);
	const rows = page.locator('tr[data-v]').filter({ visible: true });
	await expect(rows.first()).toBeVisible();
	expect(new Set(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-v'))))).toEqual(new Set(['wrong']));
	await page.getByRole('radio', { name: /^All/ }).check();
	await expect(page).toHaveURL(/source-check\/\?filter=alibaba$/);
});

test('what another site has added to the address goes, what the list reads stays', async ({ page }) => {
	await page.goto('/source-check/?fbclid=1&verdict=wrong&utm_source=x&q=y#contents');
	await expect(page).toHaveURL('/source-check/?verdict=wrong#contents');
	await page.getByRole('searchbox', { name: 'Show the statements with these words' }).fill('alibaba');
	await expect(page).toHaveURL('/source-check/?verdict=wrong&filter=alibaba#contents');
});

test('a verdict chosen before the script has come stays chosen', async ({ page }) => {
	const { promise: held, resolve } = Promise.withResolvers<undefined>();
	await page.route('**/assets/list-filter.*', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/source-check/');
	await page.getByRole('radio', { name: /^Wrong/ }).check();
	resolve(undefined);
	await page.getByRole('searchbox', { name: 'Show the statements with these words' }).fill('alibaba');
	await expect(page).toHaveURL(/filter=alibaba/);
	await expect(page.getByRole('radio', { name: /^Wrong/ })).toBeChecked();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole list is there, and no field', async ({ page }) => {
		await page.goto('/figures/');
		await expect(page.locator('list-filter form')).toBeHidden();
		const fold = page.locator('#series-revenue');
		await fold.locator('summary').click();
		await expect(fold.locator('tbody > tr').first()).toBeVisible();
	});
});
