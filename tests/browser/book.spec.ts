import { expect, type Page, test } from '@playwright/test';
import { outline as parts, sectionIds } from '../../src/outline.ts';
import { roman } from '../../src/data/numbers/roman.ts';
import { readPdf } from './support/read-pdf.ts';

test.use({ serviceWorkers: 'block' });

/** What the margins leave of a sheet of A4, in pixels of 1/96 inch. */
const PRINTED = Math.round(((210 - 20 - 16) / 25.4) * 96);

async function openBook(page: Page) {
	await page.setViewportSize({ width: PRINTED, height: 1000 });
	await page.emulateMedia({ media: 'print' });
	await page.goto('./all/');
}

test('the book on paper has its pages, and its parts, chapters and headings as an outline', async ({ page }) => {
	// Two hundred pages with their tags take a browser a minute, a busy one longer.
	test.setTimeout(900_000);
	await page.goto('./all/');
	const titles = await page.locator('article > h3').allTextContents();
	const headings = await page.locator('article h4').count();
	const { pages, tagged, outline } = readPdf(await page.pdf({ outline: true, tagged: true, preferCSSPageSize: true }));
	expect(pages).toBeGreaterThan(120);
	expect(pages).toBeLessThan(320);
	expect(tagged).toBe(true);
	const at = (depth: number) => outline.filter((entry) => entry.depth === depth).map(({ title }) => title);
	expect(at(2)).toEqual(['Contents', ...parts.map(({ part }, i) => `Part ${roman(i + 1)} ${part}`)]);
	expect(at(3)).toEqual(titles.map((title) => title.replace(/\s+/g, ' ').trim()));
	expect(at(3)).toHaveLength(sectionIds.length);
	expect(at(4)).toHaveLength(headings);
	// The margin, the heading itself and two lines of text.
	expect(
		outline
			.filter(({ height }) => !(height > 57 + 17 + 30))
			.map(({ title, height }) => `${title} stands alone, ${height} points above the edge`),
	).toEqual([]);
});

test('nothing on paper is wider than the page, and no table is cut off', async ({ page }) => {
	await openBook(page);
	const { width, tables } = await page.evaluate(() => {
		const tables = [...document.querySelectorAll('table')].filter((table) => table.getClientRects().length > 0);
		const cut = (table: Element) => {
			const { left, right } = table.getBoundingClientRect();
			const box = table.closest('.scroll');
			return (
				left < -0.5 || right > document.documentElement.clientWidth + 0.5 || (box !== null && getComputedStyle(box).overflowX !== 'visible')
			);
		};
		return {
			width: document.documentElement.scrollWidth,
			tables: { count: tables.length, cut: tables.filter(cut).map((table) => table.textContent.slice(0, 80)) },
		};
	});
	expect(width).toBeLessThanOrEqual(PRINTED);
	expect(tables.count).toBeGreaterThan(60);
	expect(tables.cut).toEqual([]);
});

test('rows and headings stay whole at the end of a page, and heads of tables come again on the next', async ({ page }) => {
	await openBook(page);
	const styles = await page.evaluate(() => {
		const of = (selector: string, property: string) => [
			...new Set([...document.querySelectorAll(selector)].map((element) => getComputedStyle(element).getPropertyValue(property))),
		];
		return {
			rows: of('article tr', 'break-inside'),
			headings: of(':is(h2, h3, h4, h5), caption, figcaption', 'break-after'),
			heads: of('article thead', 'display'),
			chapters: of('article', 'break-before'),
		};
	});
	expect(styles).toEqual({ rows: ['avoid'], headings: ['avoid'], heads: ['table-header-group'], chapters: ['page'] });
});

test('each chapter has pages of its own name, with part and chapter at their head', async ({ page }) => {
	await openBook(page);
	const heads = await page.evaluate(() =>
		[...document.querySelectorAll('article')].map((chapter) => getComputedStyle(chapter).getPropertyValue('page')),
	);
	expect(heads).toEqual(sectionIds.map((id) => `at-${id}`));
	const rules = await page.evaluate(() => {
		const inner = (rules: CSSRuleList): CSSRule[] =>
			[...rules].flatMap((rule) => (rule instanceof CSSMediaRule ? inner(rule.cssRules) : [rule]));
		return [...document.styleSheets]
			.flatMap((sheet) => inner(sheet.cssRules))
			.filter((rule) => rule instanceof CSSPageRule)
			.map(({ cssText }) => cssText)
			.join('\n');
	});
	expect(parts.filter(({ part }, i) => !rules.includes(`content: "${roman(i + 1)} ${part}"`)).map(({ part }) => part)).toEqual([]);
	expect(rules).toContain('content: counter(page)');
});

test('links to other chapters bear their numbers on paper, and sources their addresses', async ({ page }) => {
	await openBook(page);
	const after = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(await after('#introduction a[data-chapter]')).toMatch(/^" \(" attr\(data-chapter\) "\)"$|^" \(\d+\)"$|^" \(" "\d+" "\)"$/);
	expect(await after('#sources .sources a[rel=external]')).toContain('http');
});

test('every link within the book leads to a place in it', async ({ page }) => {
	await page.goto('./all/');
	const dead = await page.evaluate(() =>
		[...document.querySelectorAll('main a[href^="#"]')]
			.map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''))
			.filter((id) => !document.getElementById(id)),
	);
	expect(dead).toEqual([]);
});

test.describe('on a screen', () => {
	test('nothing of a chapter is cut off at its edge', async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto('./all/');
		const cut = await page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync('article, .sources { content-visibility: visible !important }');
			document.adoptedStyleSheets.push(sheet);
			return [...document.querySelectorAll('article')].flatMap((chapter) => {
				const { left, right } = chapter.getBoundingClientRect();
				const over = [...chapter.querySelectorAll('*')].find((inner) => {
					const box = inner.getBoundingClientRect();
					return box.width > 1 && !inner.parentElement?.closest('.scroll') && (box.left < left - 8 || box.right > right + 8);
				});
				return over ? [`${chapter.id}: ${over.outerHTML.slice(0, 80)}`] : [];
			});
		});
		expect(cut).toEqual([]);
	});

	test('a chapter far below is laid out when the reader comes there, not before', async ({ page }) => {
		await page.goto('./all/');
		const isLaidOut = () =>
			page
				.locator('#about p')
				.first()
				.evaluate((text) => text.checkVisibility({ contentVisibilityAuto: true }));
		expect(await isLaidOut()).toBe(false);
		await page.evaluate(() => location.assign('#about'));
		await expect.poll(isLaidOut).toBe(true);
		await expect(page.locator('#about h3')).toBeInViewport();
	});

	test('a link leads to its place, though what stands above is laid out on the way', async ({ page }) => {
		for (const id of ['history', 'acquisitions--deal-ejoy', 'glossary']) {
			await page.goto('./all/');
			await page.evaluate((id) => location.assign(`#${id}`), id);
			const top = () => page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN, id);
			await expect.poll(top).toBeLessThan(80);
			await page.mouse.wheel(0, -300);
			await expect.poll(top, id).toBeGreaterThan(300);
			expect(await top(), id).toBeLessThan(400);
		}
	});
});
