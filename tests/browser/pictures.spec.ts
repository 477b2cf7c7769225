import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { library } from '../../src/data/library.ts';
import { addresses } from './support/addresses.ts';
import { labelFaults } from './support/label-faults.ts';
import { site } from './support/site-server.ts';

test.use({ serviceWorkers: 'block' });

/** Kinds that are lists or squares in HTML, the same at every width: they have no labels that could touch. */
const inHtml = new Set(['hundred', 'timeline']);

/** The charts of each page that has any, as built. */
const pages = addresses.flatMap((address) => {
	if (address === '/all/' || address === '/404.html') return [];
	const html = readFileSync(join(site, address, 'index.html'), 'utf8');
	const charts = [...html.matchAll(/<figure id="([\w-]+)"[^>]* class="chart/g)].map(([, id = '']) => id);
	return charts.length > 0 ? [{ address, charts }] : [];
});

test('every chart of the data stands on a page', () => {
	const drawn = new Set(pages.flatMap(({ charts }) => charts));
	expect([...library.charts.keys()].filter((id) => !drawn.has(id))).toEqual([]);
});

for (const { address, charts } of pages) {
	test(`labels on ${address} have room at every width`, async ({ page }) => {
		await page.goto(address);
		for (const width of [320, 768, 1024, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			for (const chart of charts.filter((id) => !inHtml.has(library.charts.get(id)?.kind ?? ''))) {
				await expect(page.locator(`#${chart} > svg`).filter({ visible: true })).toHaveCount(1);
				expect(await labelFaults(page, chart), `${chart} at ${width} pixels`).toEqual([]);
			}
		}
	});
}

test('with text at twice its size charts keep their labels apart', async ({ page }) => {
	await page.goto('/results/');
	await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
	const { charts = [] } = pages.find(({ address }) => address === '/results/') ?? {};
	for (const chart of charts) expect(await labelFaults(page, chart), chart).toEqual([]);
});

test('the six figures of the front page have their columns, told with first and last value', async ({ page }) => {
	await page.goto('/');
	const columns = page.getByRole('img', { name: 'Columns by fiscal year' });
	await expect(columns.and(page.locator('[aria-labelledby=six-figures] svg.drawing'))).toHaveCount(6);
	for (const column of await page.locator('[aria-labelledby=six-figures] svg.drawing').all())
		await expect(column).toHaveAccessibleName(/[\d.,]+ .*in 20\d\d, .*[\d.,]+ .*in 20\d\d/);
});

test('a drawing has a name and tells what it shows', async ({ page }) => {
	await page.goto('/results/');
	const drawing = page.locator('#revenue-and-income > svg').filter({ visible: true });
	await expect(drawing).toHaveAccessibleName(/^Revenue has risen in every year/);
	await expect(drawing).toHaveAccessibleName(/1,024 in 2026/);
});

test('every part of the map is reached by the keyboard and leads to its page', async ({ page }) => {
	await page.goto('/technology-layers/');
	const links = page.locator('#ecosystem-layers svg.drawing:visible a');
	await expect(links).toHaveCount(10);
	await links.first().focus();
	await expect(links.first()).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(links.nth(1)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/local-consumer-services\/$/);
});

test('the map is a named group, the other charts are named images', async ({ page }) => {
	await page.goto('/technology-layers/');
	await expect(page.getByRole('group', { name: /^Shops rest on parcels/ })).toBeVisible();
	await page.goto('/flywheel/');
	await expect(page.getByRole('img', { name: /^One loop widens the choice/ })).toBeVisible();
});
