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

/** Page and picture. */
const pictures = [
	['/', 'yuan-fy2026'],
	['/cost-of-revenue/', 'yuan-fy2026'],
	['/cost-of-revenue/', 'cost-of-revenue-share'],
	['/revenue-model/', 'yuan-fy2022'],
	['/revenue-model/', 'segment-shares'],
	['/segments/', 'segment-revenue'],
	['/results/', 'revenue-and-income'],
	['/results/', 'adjusted-ebita'],
	['/ecosystem/', 'gmv-by-year'],
	['/customer-segments/', 'consumers-by-year'],
	['/amazon-revenue/', 'amazon-net-sales'],
	...segments.map((segment) => [`/${segment}/`, `share-${segment}`] as const),
] as const;

for (const width of [320, 768, 1280]) {
	test.describe(`at ${width} pixels`, () => {
		test.use({ viewport: { width, height: 900 } });

		for (const [address, picture] of pictures) {
			test(`the labels of ${picture} on ${address} have room`, async ({ page }) => {
				await page.goto(address);
				await expect(page.locator(`#${picture} > svg`).filter({ visible: true })).toHaveCount(1);
				expect(await labelFaults(page, picture)).toEqual([]);
			});
		}

		test('the six figures of the front page have their columns', async ({ page }) => {
			await page.goto('/');
			const columns = page.getByRole('img', { name: 'Columns by fiscal year' });
			await expect(columns).toHaveCount(6);
			for (const name of await columns.evaluateAll((all) => all.map((svg) => svg.getAttribute('aria-label')))) {
				expect(name).toMatch(/[\d.,]+ in 20\d\d, [\d.,]+ in 20\d\d/);
			}
		});
	});
}

test('a drawing has a name and tells what it shows', async ({ page }) => {
	await page.goto('/results/');
	const drawing = page.locator('#revenue-and-income > svg').filter({ visible: true });
	await expect(drawing).toHaveAccessibleName(/^Revenue has risen in every year/);
	await expect(drawing).toHaveAccessibleName(/1,024 in 2026/);
});
