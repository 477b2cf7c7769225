import { expect, test } from '@playwright/test';
import { addAxe, axeFaults } from './support/axe.ts';
import { ask, searchAddress, sheetOf } from './support/search-test.ts';

test.use({ serviceWorkers: 'block' });

const QUERY = 'revenue 2022 vs 2026';

test('a question that computes is answered at the head of the results, alike in the dialog, on the page, typed and pasted', async ({
	page,
}) => {
	await page.goto(searchAddress(QUERY));
	const reply = page.locator('#search .reply');
	await expect(reply).toContainText('1,023,670 ÷ 853,062 − 1, × 100 = 20');
	await expect(reply.locator('.answer-head')).toHaveText('+20%');
	await expect(reply.locator('a').first()).toHaveAttribute('href', /\/figures\/#revenue-rmb-fy2022$/);
	const shown = await reply.innerText();
	await page.goto('/cloud/');
	await page.keyboard.press('/');
	await page.keyboard.type(QUERY);
	await expect(sheetOf(page).locator('.reply')).toBeVisible();
	expect(await sheetOf(page).locator('.reply').innerText()).toBe(shown);
	await expect(sheetOf(page).locator('p[role=status]')).toHaveText(/^Growth of revenue, fiscal 2022 to fiscal 2026: \+20%\./);
});

test('the series come only for a question that computes', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(searchAddress('gmv'));
	await expect(page.locator('#search-results a').first()).toBeVisible();
	expect(asked.filter((url) => /series\.json|calculation/.test(url))).toEqual([]);
});

test('a question that may mean two things asks back, and the choice is answered', async ({ page }) => {
	await page.goto('/cloud/');
	await ask(page, 'growth of cloud revenue since 2022');
	const choice = sheetOf(page).locator('.reply button').first();
	expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(24);
	await choice.click();
	await expect(sheetOf(page).getByRole('combobox')).toHaveValue('growth of cloud revenue 2022 to 2023');
	await expect(sheetOf(page).locator('.reply .answer-head')).toHaveText('+3.5%');
	await addAxe(page);
	expect(await axeFaults(page, 'everything', 'dialog')).toEqual([]);
});
