import { expect, type Page, test } from '@playwright/test';
import { sheetOf } from './support/search-test.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 1280, height: 800 } });

/** Presses a key as a keyboard of another layout would. */
const press = (page: Page, event: Pick<KeyboardEventInit, 'key' | 'code' | 'ctrlKey' | 'isComposing'>) =>
	page.evaluate(
		(event) => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...event })),
		event,
	);

test('chords with another key, and composed characters, are left alone', async ({ page }) => {
	await page.goto('/cloud/');
	for (const chord of ['Control+Shift+K', 'Control+Alt+K', 'Control+/', 'Alt+/', 'Shift+Slash']) await page.keyboard.press(chord);
	await press(page, { key: '/', code: 'Slash', isComposing: true });
	await page.waitForTimeout(500);
	await expect(sheetOf(page)).toBeHidden();
});

for (const [layout, key] of [
	['Cyrillic', 'л'],
	['Greek', 'κ'],
	['Hebrew', 'ל'],
] as const)
	test(`Ctrl+K opens the search on a ${layout} layout`, async ({ page }) => {
		await page.goto('/cloud/');
		await press(page, { key, code: 'KeyK', ctrlKey: true });
		await expect(sheetOf(page)).toBeVisible();
	});

test('“and/or” outside a field opens nothing', async ({ page }) => {
	await page.goto('/cloud/');
	await page.keyboard.type('and/or');
	await page.waitForTimeout(500);
	await expect(sheetOf(page)).toBeHidden();
});

test('the slash can be switched off, here and on the next page', async ({ page }) => {
	await page.goto('/cloud/');
	await page.keyboard.press('/');
	await sheetOf(page).getByRole('checkbox', { name: '/ opens the search' }).uncheck();
	await page.keyboard.press('Escape');
	for (const address of [undefined, '/glossary/']) {
		if (address) await page.goto(address);
		await page.keyboard.press('/');
		await page.waitForTimeout(500);
		await expect(sheetOf(page)).toBeHidden();
	}
	await page.keyboard.press('Control+k');
	await expect(sheetOf(page)).toBeVisible();
});

test('a slash typed into editable text, a list of choices or a text area stays there', async ({ page }) => {
	await page.goto('/cloud/');
	for (const html of ['div', 'textarea', 'select']) {
		await page.evaluate((tag) => {
			const element = document.body.appendChild(document.createElement(tag));
			if (tag === 'div') element.contentEditable = 'true';
			element.focus();
		}, html);
		await page.keyboard.press('/');
	}
	await page.waitForTimeout(500);
	await expect(sheetOf(page)).toBeHidden();
});

test('keys pressed before the script of the page has come are kept', async ({ page }) => {
	await page.route('**/assets/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1000));
		await route.continue();
	});
	await page.goto('/cloud/', { waitUntil: 'commit' });
	await page.locator('h1').waitFor();
	await page.keyboard.type('/segments');
	await expect(sheetOf(page).getByRole('combobox')).toHaveValue('segments');
});

test.describe('the dialog', () => {
	test('Esc closes it at once, also with words in the field', async ({ page }) => {
		await page.goto('/cloud/');
		await page.keyboard.press('/');
		await sheetOf(page).getByRole('combobox').fill('gmv');
		await page.keyboard.press('Escape');
		await expect(sheetOf(page)).toBeHidden();
	});

	test('the page behind it does not scroll', async ({ page }) => {
		await page.goto('/cloud/');
		await page.keyboard.press('/');
		await expect(sheetOf(page)).toBeVisible();
		for (const [x, y] of [
			[5, 700],
			[640, 100],
		] as const) {
			await page.mouse.move(x, y);
			await page.mouse.wheel(0, 2000);
		}
		await page.waitForTimeout(300);
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});

	test('it is not printed', async ({ page }) => {
		await page.goto('/cloud/');
		await page.keyboard.press('/');
		await expect(sheetOf(page)).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(sheetOf(page)).toBeHidden();
	});
});

test('nothing scrolls smoothly: whoever searches the page or presses Tab is there at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.goto('/figures/');
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});
