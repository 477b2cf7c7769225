import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

const PAGE = '/data/explore/';

test('the address holds the choice: chart, table, citation and file follow it', async ({ page }) => {
	await page.goto(`${PAGE}?s=revenue,capital-expenditure&from=2022&to=2024&unit=share`);
	await expect(page.getByRole('img', { name: /^Revenue; Capital expenditure, 2022 to 2024, share of revenue/ })).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Share of revenue' })).toBeChecked();
	const table = page.locator('[data-place=table]');
	await expect(table.getByRole('row', { name: /^2024 100 / })).toBeVisible();
	await expect(page.locator('[data-place=cite]')).toContainText('?s=revenue,capital-expenditure&from=2022&to=2024&unit=share');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as CSV' }).click();
	expect(await readFile(await (await download).path(), 'utf8')).toMatch(
		/^\ufeffyear,"Revenue, % of revenue","Capital expenditure, % of revenue"\r\n2022,100,/,
	);
});

test('what is chosen goes into the address, and comes back with Back', async ({ page }) => {
	await page.goto(PAGE);
	await page.getByLabel('Add a series').fill('Net income');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('list', { name: 'Series shown' }).getByRole('listitem')).toHaveCount(2);
	await page.locator('select[name=from]').selectOption('2019');
	await page.getByRole('radio', { name: 'First year = 100' }).check();
	await expect(page).toHaveURL(`${PAGE}?s=revenue,net-income&from=2019&unit=index`);
	await page.locator('[data-place=table] a').first().click();
	await expect(page).toHaveURL(/\/figures\/#/);
	await page.goBack();
	await expect(page.getByRole('img', { name: /^Revenue; Net income, 2019 to/ })).toBeVisible();
	await page.getByRole('button', { name: 'Remove Revenue' }).click();
	await expect(page).toHaveURL(`${PAGE}?s=net-income&from=2019&unit=index`);
});

test('the citation names the choice and nothing that another site has added to the address', async ({ page }) => {
	await page.goto(`${PAGE}?fbclid=1&s=revenue,net-income&utm_source=x#topic-income`);
	await expect(page.locator('[data-place=cite]')).toHaveText(/\/data\/explore\/\?s=revenue,net-income$/);
});

test('until its script has come, the form takes no input that would be lost', async ({ page }) => {
	const { promise: held, resolve } = Promise.withResolvers<undefined>();
	await page.route('**/data/series.json', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(PAGE);
	const inert = () => page.locator('series-explorer form').evaluate((form) => form instanceof HTMLElement && form.inert);
	expect(await inert()).toBe(true);
	resolve(undefined);
	await expect.poll(inert).toBe(false);
});

test('values of two units are drawn apart; a list below leads to the chart', async ({ page }) => {
	await page.goto(`${PAGE}?s=revenue,operating-margin`);
	await expect(page.locator('[data-place=chart] svg')).toHaveCount(2);
	const fold = page.locator('details[data-series=capital-expenditure]');
	await fold.locator('summary').click();
	await fold.getByRole('link', { name: 'Show in the chart' }).click();
	await expect(page).toHaveURL(`${PAGE}?s=revenue,operating-margin,capital-expenditure`);
});

for (const [query, message] of [
	['?s=%3Cscript%3Ealert(1)%3C/script%3E', 'There is no series “<script>alert(1)</script>”.'],
	['?s=nothing&unit=fen', 'There is no series “nothing”.'],
	['?from=2024&to=2017', '2024 is after 2017'],
] as const) {
	test(`an odd address is answered in words, with the default: ${query}`, async ({ page }) => {
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		await page.goto(PAGE + query);
		await expect(page.locator('[data-place=message]')).toContainText(message);
		await expect(page.getByRole('img', { name: /^Revenue, 20\d\d to/ })).toBeVisible();
		expect(faults).toEqual([]);
	});
}

test('no label leaves the drawing on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	await page.goto(`${PAGE}?s=revenue,net-income,capital-expenditure`);
	await expect(page.locator('[data-place=chart] svg')).toBeVisible();
	const outside = await page.locator('[data-place=chart] svg').evaluate((svg) => {
		const box = svg.getBoundingClientRect();
		return [...svg.querySelectorAll('text')].filter((text) => {
			const { left, right } = text.getBoundingClientRect();
			return left < box.left - 1 || right > box.right + 1;
		}).length;
	});
	expect(outside).toBe(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('each series has its table, and no control stands there that does nothing', async ({ page }) => {
		await page.goto(PAGE);
		await expect(page.locator('series-explorer')).toBeHidden();
		const fold = page.locator('details[data-series=revenue]');
		await fold.locator('summary').click();
		await expect(fold.getByRole('row', { name: /^2022/ })).toBeVisible();
	});
});
