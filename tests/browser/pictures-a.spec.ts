import { expect, test } from '@playwright/test';
import { labelFaults } from './support/label-faults.ts';

const segments = [
	'china-commerce',
	'international-commerce',
	'local-consumer-services',
	'cainiao',
	'cloud',
	'digital-media',
	'innovation-initiatives',
];

/** The pictures of each page. */
const pages: readonly (readonly [address: string, ...pictures: string[]])[] = [
	['/', 'yuan-fy2026'],
	['/cost-of-revenue/', 'yuan-fy2026', 'cost-of-revenue-share'],
	['/revenue-model/', 'yuan-fy2022', 'segment-shares'],
	['/segments/', 'segment-revenue'],
	['/results/', 'revenue-and-income', 'adjusted-ebita'],
	['/ecosystem/', 'gmv-by-year'],
	['/customer-segments/', 'consumers-by-year'],
	['/amazon-revenue/', 'amazon-net-sales'],
	...segments.map((segment) => [`/${segment}/`, `share-${segment}`] as const),
];

for (const [address, ...pictures] of pages) {
	test(`labels on ${address} have room at every width`, async ({ page }) => {
		await page.goto(address);
		for (const width of [320, 768, 1024, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			for (const picture of pictures) {
				await expect(page.locator(`#${picture} > svg`).filter({ visible: true })).toHaveCount(1);
				expect(await labelFaults(page, picture), `${picture} at ${width} pixels`).toEqual([]);
			}
		}
	});
}

test('the six figures of the front page have their columns, told with first and last value', async ({ page }) => {
	await page.goto('/');
	const columns = page.getByRole('img', { name: 'Columns by fiscal year' });
	await expect(columns.and(page.locator('.six svg.g'))).toHaveCount(6);
	for (const column of await page.locator('.six svg.g').all())
		await expect(column).toHaveAccessibleName(/[\d.,]+ in 20\d\d, [\d.,]+ in 20\d\d/);
});

test('a drawing has a name and tells what it shows', async ({ page }) => {
	await page.goto('/results/');
	const drawing = page.locator('#revenue-and-income > svg').filter({ visible: true });
	await expect(drawing).toHaveAccessibleName(/^Revenue has risen in every year/);
	await expect(drawing).toHaveAccessibleName(/1,024 in 2026/);
});
