import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'block' });

const status = 'main [role=status]';

test.describe('where the clipboard may be written', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	for (const [what, address, selector, fragment] of [
		['a heading', '/cloud/', '.body h2 .anchor', undefined],
		['a table', '/segments/', '#table-segment-margins-seven caption .anchor', 'table-segment-margins-seven'],
		['a chart', '/cloud/', 'figure figcaption .anchor', undefined],
		['a term', '/glossary/', '#gmv .anchor', 'gmv'],
		['a source', '/sources/', '.sources li .anchor', undefined],
	] as const) {
		test(`the address of ${what} is copied by keys, and said to be`, async ({ page }) => {
			await page.goto(address);
			const anchor = page.locator(selector).first();
			await anchor.focus();
			await page.keyboard.press('Enter');
			await expect(page.locator(status)).toHaveText('Copied.');
			const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
			expect(copied.pathname).toBe(address);
			expect(copied.hash).toBe(fragment === undefined ? await anchor.getAttribute('href') : `#${fragment}`);
			await expect(page.locator(copied.hash)).toBeAttached();
		});
	}

	test('an address is copied without what the visit has added to it', async ({ page }) => {
		await page.goto('/cloud/?mark=revenue&fbclid=abc&utm_source=x');
		await page.locator('.body h2 .anchor').first().click();
		await expect(page.locator(status)).toHaveText('Copied.');
		const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
		expect(copied.pathname + copied.search).toBe('/cloud/');
		expect(copied.hash).not.toBe('');
	});

	test('copying twice is announced twice', async ({ page }) => {
		await page.goto('/cloud/');
		await page.locator(status).evaluate((region) => {
			const said: string[] = [];
			Reflect.set(window, 'said', said);
			new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, { childList: true });
		});
		const anchor = page.locator('.body h2 .anchor').first();
		for (const times of [1, 2]) {
			await anchor.click();
			await expect.poll(() => page.evaluate(() => Reflect.get(window, 'said'))).toEqual(Array(times).fill('Copied.'));
		}
	});

	test('a table is copied a row a line, with numbers that spreadsheets read', async ({ page }) => {
		await page.goto('/segments/');
		const table = page.locator('table:has(td:text-matches("^−"))').first();
		await table.evaluate((element) => {
			for (const fold of document.querySelectorAll('details')) fold.open = true;
			getSelection()?.selectAllChildren(element);
		});
		await expect(page.locator('.passage')).toBeVisible();
		await page.keyboard.press('ControlOrMeta+c');
		const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split('\n').filter(Boolean);
		const rows = await table.locator('tr').count();
		expect(lines.filter((line) => line.includes('\t'))).toHaveLength(rows);
		expect(lines.join()).toMatch(/\t-\d/);
		expect(lines.join()).not.toMatch(/−\d|\dRMB/);
	});

	test('a sentence is copied without the numbers of its sources', async ({ page }) => {
		await page.goto('/cloud/');
		await page.locator('.short').evaluate((element) => getSelection()?.selectAllChildren(element));
		await expect(page.locator('.passage')).toBeVisible();
		await page.keyboard.press('ControlOrMeta+c');
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text).toMatch(/billion\sin\sfiscal\s\d{4},\s/);
	});

	test('the address of the page itself can be copied', async ({ page }) => {
		await page.goto('/cloud/');
		await page.getByRole('link', { name: 'Copy link', exact: true }).click();
		await expect(page.locator(status)).toHaveText('Copied.');
	});

	test('a click with a key held down opens the link, and copies nothing', async ({ page, context }) => {
		await page.goto('/cloud/');
		await page.evaluate(() => navigator.clipboard.writeText('before'));
		const opened = context.waitForEvent('page');
		await page
			.locator('.body h2 .anchor')
			.first()
			.click({ modifiers: ['ControlOrMeta'] });
		await opened;
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
	});
});

test('where the clipboard is refused the address stands ready in a field', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) });
	});
	await page.goto('/cloud/');
	const anchor = page.locator('.body h2 .anchor').first();
	await anchor.focus();
	await page.keyboard.press('Enter');
	const field = page.getByRole('textbox', { name: 'Copy this address' });
	await expect(field).toBeFocused();
	await expect(field).toHaveValue(new RegExp(`/cloud/${await anchor.getAttribute('href')}$`));
	expect(await page.evaluate(() => getSelection()?.toString())).toContain('/cloud/#');
	await expect(page.locator(status)).toHaveText('Copying was refused. The text stands selected in a field.');
});
