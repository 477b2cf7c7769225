import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'block' });

const status = 'main [role=status]';

test.describe('where the clipboard may be written', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	for (const [what, address, selector, fragment] of [
		['a heading', '/cloud/', '.body h2 .anchor', undefined],
		['a table', '/segments/', '#table-segments-seven caption .anchor', 'table-segments-seven'],
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
