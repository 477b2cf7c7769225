import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addresses } from './support/addresses.ts';
import { ask, searchAddress } from './support/search-test.ts';

test.use({ serviceWorkers: 'block' });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All pages in a row, four times: the whole work on one page alone takes a minute on a slow machine. */
const TIMEOUT = 900_000;

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [320, 1280]) {
		test(`no page has a fault that axe can find: ${colorScheme}, ${width} pixels`, async ({ page }) => {
			test.setTimeout(TIMEOUT);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			const faults: string[] = [];
			for (const address of addresses) {
				await page.goto(address);
				const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
				faults.push(...violations.map(({ id, nodes }) => `${address} ${id} (${nodes.length}): ${String(nodes[0]?.target)}`));
			}
			expect(faults).toEqual([]);
		});
	}

	test(`nor has the search, in ${colorScheme} colours`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		for (const query of ['gmv', 'logisitcs', 'xyzzyqwert']) {
			await page.goto(searchAddress(query));
			await page.locator('#search-results a, .nothing').first().waitFor();
			const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
			expect(violations.map(({ id, nodes }) => `${query} ${id}: ${String(nodes[0]?.target)}`)).toEqual([]);
		}
		await page.goto('/cloud/');
		await ask(page, 'gmv');
		const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
		expect(violations.map(({ id, nodes }) => `sheet ${id}: ${String(nodes[0]?.target)}`)).toEqual([]);
	});
}
