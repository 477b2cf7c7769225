import { expect, test } from '@playwright/test';
import { focusFaults, tabTo } from './support/focus.ts';
import { marksOn, sheetOf } from './support/search-test.ts';
import { smallTargets } from './support/targets.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 120_000 });

/** One page of each kind. */
const KINDS = [
	'/',
	'/snapshot/',
	'/results/',
	'/segments/',
	'/acquisitions/',
	'/platforms/',
	'/glossary/',
	'/figures/',
	'/sources/',
	'/source-check/',
	'/about/',
	'/data/',
	'/search/',
	'/all/',
	'/404.html',
] as const;

test('past the head to the text, and by the list of parts to the next section', async ({ page }) => {
	await page.goto('/core-values/');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/core-values/#text');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
	await tabTo(page, page.getByRole('navigation', { name: 'All parts' }).getByRole('link', { name: 'Vision and mission' }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/vision-and-mission/');
});

for (const key of ['/', 'Control+k']) {
	test(`from ${key} to a heading with the words marked, until Esc`, async ({ page }) => {
		await page.goto('/core-values/');
		await page.keyboard.press(key);
		await expect(sheetOf(page).getByRole('combobox')).toBeFocused();
		await page.keyboard.type('take rate');
		await expect(sheetOf(page).locator('.hits a').first()).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		const link = page.locator('.hits a:focus');
		const { hash } = new URL((await link.getAttribute('href')) ?? '', page.url());
		await page.keyboard.press('Enter');
		await expect(page).not.toHaveURL('/core-values/');
		if (hash !== '') await expect(page.locator(hash)).toBeInViewport();
		await expect.poll(async () => (await marksOn(page)).count).toBeGreaterThan(0);
		await page.keyboard.press('Escape');
		await expect.poll(async () => (await marksOn(page)).count).toBe(0);
	});
}

test('from the letter in the text to its note in the margin', async ({ page }) => {
	await page.goto('/introduction/');
	await tabTo(page, page.getByRole('link', { name: 'Note a', exact: true }));
	await page.keyboard.press('Enter');
	await expect(page.locator('#note-a')).toBeInViewport();
	await page.keyboard.press('Tab');
	expect(
		await page.evaluate(() => {
			const note = document.getElementById('note-a');
			const now = document.activeElement;
			return (
				note !== null && now !== null && (note.contains(now) || (note.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING) > 0)
			);
		}),
	).toBe(true);
});

test('the numbers of a chart are shown and put away', async ({ page }) => {
	await page.goto('/cloud/');
	const summary = page.locator('figure summary').first();
	await tabTo(page, summary);
	const table = page.locator('figure .numbers table').first();
	await page.keyboard.press('Enter');
	await expect(table).toBeVisible();
	await page.keyboard.press('Space');
	await expect(table).toBeHidden();
});

test('a link of a heading is copied, and the reader is still there', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/cloud/');
	const anchor = page.locator('.body h2 .anchor').first();
	await tabTo(page, anchor);
	await page.keyboard.press('Enter');
	await expect(page.locator('main [role=status]')).toHaveText('Copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain((await anchor.getAttribute('href')) ?? '-');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main .body') !== null)).toBe(true);
});

test('the colours are chosen', async ({ page }) => {
	await page.goto('/cloud/');
	await tabTo(page, page.getByRole('banner').getByRole('radio', { name: 'As the device says' }));
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(22, 21, 20)');
});

test('a table wider than its box is scrolled', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/segments/');
	const box = page.locator('#table-segments-2026-revenue .scroll');
	await tabTo(page, box);
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

for (const [width, height] of [
	[1280, 720],
	[320, 640],
	[320, 256],
] as const) {
	for (const address of ['/', '/segments/', '/source-check/']) {
		test(`whatever has the focus is seen to have it, and is not covered: ${address} at ${width} × ${height}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.goto(address);
			expect(await focusFaults(page)).toEqual([]);
		});
	}
}

test.describe('at 320 pixels, as on a phone or at 400 % zoom', () => {
	for (const address of KINDS) {
		test(`what is pressed is large enough or stands apart: ${address}`, async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			// Buttons that scripts add come last.
			await page.goto(address, { waitUntil: 'networkidle' });
			expect(await smallTargets(page)).toEqual([]);
		});
	}

	test('the head leaves the window to the text, and nothing but boxes scrolls sideways', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 256 });
		const faults: string[] = [];
		for (const address of KINDS) {
			await page.goto(address, { waitUntil: 'domcontentloaded' });
			faults.push(
				...(await page.evaluate((address) => {
					const found: string[] = [];
					const head = document.querySelector('body > header')?.getBoundingClientRect().height ?? 0;
					if (head > innerHeight / 3) found.push(`${address}: the head takes ${head} pixels`);
					if (document.documentElement.scrollWidth > innerWidth) found.push(`${address}: scrolls sideways`);
					scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' });
					const first = document.elementFromPoint(innerWidth / 2, 2);
					if (first?.closest('body > header')) found.push(`${address}: the head stays over the text`);
					return found;
				}, address)),
			);
		}
		expect(faults).toEqual([]);
	});
});
