import { expect, type Page, test } from '@playwright/test';
import { errorsOf } from './support/offline-test.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 } });

const PAPER = { light: 'rgb(248, 247, 243)', dark: 'rgb(22, 21, 20)' };

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const choice = (page: Page, name: string) => page.getByRole('banner').getByRole('radio', { name });

for (const [name, colour] of [
	['Light', PAPER.light],
	['Dark', PAPER.dark],
] as const) {
	test(`${name} colours hold against the device, and over a reload`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: name === 'Light' ? 'dark' : 'light' });
		await page.goto('/cloud/');
		await choice(page, name).check();
		expect(await paper(page)).toBe(colour);
		await page.reload();
		expect(await paper(page)).toBe(colour);
		await expect(choice(page, name)).toBeChecked();
	});
}

test('without a choice the colours follow the device, and again once it is taken back', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/cloud/');
	expect(await paper(page)).toBe(PAPER.dark);
	await choice(page, 'Light').check();
	await choice(page, 'As the device says').check();
	await expect.poll(() => paper(page)).toBe(PAPER.dark);
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await paper(page)).toBe(PAPER.light);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the choice works by keys', async ({ page }) => {
	await page.goto('/cloud/');
	await choice(page, 'As the device says').focus();
	await page.keyboard.press('ArrowRight');
	await expect(choice(page, 'Dark')).toBeChecked();
	expect(await paper(page)).toBe(PAPER.dark);
});

test('the choice in the head and that in the foot are one', async ({ page }) => {
	await page.goto('/cloud/');
	await choice(page, 'Dark').check();
	await page.setViewportSize({ width: 360, height: 740 });
	await expect(page.getByRole('contentinfo').getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('nothing flashes: the choice stands before the page has a body', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('theme', 'dark');
		new MutationObserver((_, observer) => {
			if (!document.body) return;
			Reflect.set(window, 'themeAtBody', document.documentElement.dataset['theme']);
			observer.disconnect();
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto('/cloud/');
	expect(await page.evaluate(() => Reflect.get(window, 'themeAtBody'))).toBe('dark');
});

const refusals = {
	blocked: () =>
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		}),
	full: () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	},
};

for (const [what, refuse] of Object.entries(refusals)) {
	test(`where storage is ${what} the choice works for the page`, async ({ page }) => {
		const errors = errorsOf(page);
		await page.addInitScript(refuse);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto('/cloud/');
		await choice(page, 'Dark').check();
		expect(await paper(page)).toBe(PAPER.dark);
		expect(errors).toEqual([]);
	});
}

test('a page gone back to shows what was chosen on the next one, in the control and the bars of the browser as well', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/cloud/');
	await page.goto('/glossary/');
	await choice(page, 'Dark').check();
	await page.goBack();
	await expect(choice(page, 'Dark')).toBeChecked();
	expect(await paper(page)).toBe(PAPER.dark);
	for (const meta of await page.locator('meta[name=theme-color]').all()) await expect(meta).toHaveAttribute('content', '#161514');
});

test('another tab follows the choice', async ({ context, page }) => {
	await page.goto('/cloud/');
	const other = await context.newPage();
	await other.goto('/glossary/');
	await choice(page, 'Dark').check();
	await expect(choice(other, 'Dark')).toBeChecked();
	expect(await paper(other)).toBe(PAPER.dark);
});

test('an edition has the colours that were chosen on another page', async ({ page }) => {
	await page.goto('/cloud/');
	await page.getByRole('radio', { name: 'Dark' }).first().check();
	await page.goto('/cloud/2026-12-01/');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
