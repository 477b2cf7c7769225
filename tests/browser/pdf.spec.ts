import { expect, test } from '@playwright/test';
import { pageNumbers } from '../../src/exports/book/pdf/page-numbers.ts';
import { printBook } from '../../src/exports/book/pdf/print-book.ts';
import { readPdf } from './support/read-pdf.ts';

test.use({ serviceWorkers: 'block' });

/** The whole book takes minutes; what holds for the first two parts holds for all. */
const PARTS = 2;

test('the PDF is tagged and outlined, and its contents name the page of each chapter', async ({ page }) => {
	test.setTimeout(300_000);
	await page.goto('./all/');
	await page.evaluate((parts) => {
		for (const part of [...document.querySelectorAll('main > section')].slice(parts)) part.remove();
		for (const link of document.querySelectorAll('#contents a'))
			if (!document.getElementById(link.getAttribute('href')?.slice(1) ?? '')) link.parentElement?.remove();
	}, PARTS);
	const bytes = await printBook(page, 'The book');
	const { tagged, outline, pages } = readPdf(bytes);
	expect(tagged).toBe(true);
	expect(outline.length).toBeGreaterThan(PARTS);
	const shown = await page
		.locator('#contents a')
		.evaluateAll((links) => links.map((link) => [link.getAttribute('href')?.slice(1), Number(link.getAttribute('data-page'))] as const));
	const numbers = pageNumbers(bytes);
	expect(shown).toEqual(shown.map(([id = '']) => [id, numbers.get(id)]));
	expect(new Set(shown.map(([, number]) => number)).size).toBeGreaterThan(3);
	expect(Math.max(...shown.map(([, number]) => number))).toBeLessThanOrEqual(pages);
	await page.emulateMedia({ media: 'print' });
	const drawn = page.locator('#contents ol ol a').first();
	expect(await drawn.evaluate((link) => getComputedStyle(link, '::after').content)).toMatch(/attr\(data-page\)|^"\d+"$/);
});
