import { expect, type Page, test } from '@playwright/test';
import { sectionIds } from '../../src/outline.ts';
import { addresses } from './support/addresses.ts';

test.use({ serviceWorkers: 'block' });

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

const boxOf = async (page: Page, selector: string) => {
	const box = await page.locator(selector).first().boundingBox();
	if (!box) throw new Error(`${selector} is not to be seen.`);
	return box;
};

test.describe('on a wide screen', () => {
	test.use({ viewport: WIDE });

	test('the list of parts marks the page', async ({ page }) => {
		await page.goto('/cloud/');
		await expect(page.locator('[aria-label="All parts"] [aria-current=page]')).toHaveText(/^Cloud/);
		await expect(page.locator('[aria-label="All parts"] [aria-current=page]')).toHaveAttribute('href', '/cloud/');
	});

	test('the contents of the page mark the heading being read, and follow steps and leaps', async ({ page }) => {
		await page.goto('/cloud/');
		const headings = await page.locator('.body h2').evaluateAll((all) => all.map(({ id }) => id));
		for (const id of [headings[1], headings[2], headings[8], headings[3]]) {
			await page.evaluate((id) => document.getElementById(id ?? '')?.scrollIntoView({ behavior: 'instant' }), id);
			await expect(page.locator('[aria-label="Contents of this page"] [aria-current=location]')).toHaveAttribute('href', `#${id}`);
		}
	});

	test('a link of the contents that has the focus is in sight, also where a note passes over them', async ({ page }) => {
		await page.goto('/cloud/');
		await page
			.locator('.note')
			.first()
			.evaluate((note) => scrollTo({ top: note.getBoundingClientRect().top - 60, behavior: 'instant' }));
		for (const link of await page.locator('[data-toc] a').all()) {
			await link.focus();
			const onTop = await link.evaluate((element) => {
				const { left, top } = element.getBoundingClientRect();
				return document.elementFromPoint(left + 12, top + 8) === element;
			});
			expect(onTop).toBe(true);
		}
	});

	test('a note stands in the margin, level with its paragraph', async ({ page }) => {
		await page.goto('/introduction/');
		const note = await boxOf(page, '.noted > .note');
		const text = await boxOf(page, '.noted:has(> .note) > :first-child');
		expect(note.x).toBeGreaterThan(text.x + text.width);
		expect(Math.abs(note.y - text.y)).toBeLessThan(30);
	});

	test('notes lie neither on one another nor on the text', async ({ page }) => {
		await page.goto('/key-highlights/');
		const overlaps = await page.evaluate(() => {
			const boxes = [...document.querySelectorAll('.note, .noted > :not(.note), .body > p')].map((element) =>
				element.getBoundingClientRect(),
			);
			const lie = (a: DOMRect, b: DOMRect) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
			return boxes.filter((a, i) => boxes.some((b, j) => i < j && lie(a, b))).length;
		});
		expect(overlaps).toBe(0);
	});

	test('the text keeps a measure of 60 to 75 characters', async ({ page }) => {
		await page.goto('/introduction/');
		const characters = await page
			.locator('.body > p')
			.first()
			.evaluate((paragraph) => {
				const ruler = document.createElement('canvas').getContext('2d');
				if (!ruler) return 0;
				const { fontSize, fontFamily } = getComputedStyle(paragraph);
				ruler.font = `${fontSize} ${fontFamily}`;
				const text = paragraph.textContent ?? '';
				return (paragraph.clientWidth * text.length) / ruler.measureText(text).width;
			});
		expect(characters).toBeGreaterThanOrEqual(60);
		expect(characters).toBeLessThanOrEqual(75);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: PHONE });

	test('the contents of the page are folded above the text', async ({ page }) => {
		await page.goto('/cloud/');
		await page.locator('summary', { hasText: 'On this page' }).click();
		const link = page.getByRole('navigation', { name: 'On this page' }).getByRole('link').nth(2);
		const fragment = await link.getAttribute('href');
		await link.click();
		await expect(page).toHaveURL(`/cloud/${fragment}`);
		await expect(page.locator(fragment ?? '')).toBeInViewport();
	});

	test('a note stands in the text, after its paragraph', async ({ page }) => {
		await page.goto('/introduction/');
		const note = await boxOf(page, '.noted > .note');
		const text = await boxOf(page, '.noted:has(> .note) > :first-child');
		expect(note.y).toBeGreaterThanOrEqual(text.y + text.height - 1);
		expect(Math.abs(note.x - text.x)).toBeLessThan(2);
	});

	test('the bar at the thumb leads to the list of all parts, to the search and to the top', async ({ page }) => {
		await page.goto('/cloud/');
		const bar = page.getByRole('navigation', { name: 'On this phone' });
		await bar.getByRole('link', { name: 'Contents' }).click();
		await expect(page.getByRole('navigation', { name: 'All parts' })).toBeInViewport();
		await bar.getByRole('link', { name: 'Top' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
		await bar.getByRole('link', { name: 'Search' }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
	});
});

test('the breadcrumb leads to the start and to the part', async ({ page }) => {
	await page.goto('/cloud/');
	const crumb = page.getByRole('navigation', { name: 'Breadcrumb' });
	await expect(crumb.getByRole('link', { name: 'Home' })).toHaveAttribute('href', '/');
	await crumb.getByRole('link', { name: 'How it earns' }).click();
	await expect(page).toHaveURL('/how-it-earns/');
});

test('each page leads to the next and back', async ({ page }) => {
	await page.goto('/cainiao/');
	await page.locator('a[rel=next]').click();
	await expect(page).toHaveURL(`/${sectionIds[sectionIds.indexOf('cainiao') + 1]}/`);
	await page.locator('a[rel=prev]').click();
	await expect(page).toHaveURL('/cainiao/');
});

test('the first key press offers the way past the head', async ({ page }) => {
	await page.goto('/cloud/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'To the text' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('every figure leads to its source in the list below', async ({ page }) => {
	await page.goto('/results/');
	const mark = page.locator('.body sup a').first();
	const fragment = await mark.getAttribute('href');
	await mark.click();
	await expect(page.locator(fragment ?? '')).toBeInViewport();
});

test('a letter in the text leads to its note', async ({ page }) => {
	await page.goto('/introduction/');
	await page.getByRole('link', { name: 'Note a', exact: true }).click();
	await expect(page.locator('#note-a')).toBeInViewport();
});

test.describe('at 320 pixels, as on a phone or at 400 % zoom', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('a wide table scrolls in its own box, by keys as well', async ({ page }) => {
		await page.goto('/segments/');
		const box = page.locator('#table-segments-2026-revenue .scroll');
		expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
		await box.focus();
		await expect(box).toBeFocused();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => box.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
	});

	test('no page scrolls sideways', async ({ page }) => {
		const wide: string[] = [];
		for (const address of addresses) {
			await page.goto(address, { waitUntil: 'domcontentloaded' });
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			if (width > 320) wide.push(`${address}: ${width}`);
		}
		expect(wide).toEqual([]);
	});
});
