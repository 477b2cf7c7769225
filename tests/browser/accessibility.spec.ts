import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { addresses } from './support/addresses.ts';
import { ask, searchAddress } from './support/search-test.ts';

test.use({ serviceWorkers: 'block' });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can differ between the themes: all else is the same page. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** All pages in a row: the whole work on one page alone takes a minute on a slow machine. */
const TIMEOUT = 1_200_000;

const themes = { light: (axe: AxeBuilder) => axe.withTags(TAGS), dark: (axe: AxeBuilder) => axe.withRules(COLOURS) };

/** What axe finds on the page as it stands, each fault with its first place. */
async function faultsOf(page: Page, theme: keyof typeof themes) {
	// Without the frames that the site does not have, one page is enough.
	const { violations } = await themes[theme](new AxeBuilder({ page })).setLegacyMode().analyze();
	return violations.map(({ id, nodes }) => `${new URL(page.url()).pathname} ${id} (${nodes.length}): ${String(nodes[0]?.target)}`);
}

for (const theme of ['light', 'dark'] as const) {
	for (const width of [320, 1280]) {
		test(`axe finds no fault on any page: ${theme}, ${width} pixels`, async ({ page }) => {
			test.setTimeout(TIMEOUT);
			await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			const faults: string[] = [];
			for (const address of addresses) {
				await page.goto(address);
				faults.push(...(await faultsOf(page, theme)));
			}
			expect(faults).toEqual([]);
		});

		test(`nor in the search: ${theme}, ${width} pixels`, async ({ page }) => {
			test.setTimeout(TIMEOUT);
			await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			for (const query of ['gmv', 'logisitcs', 'xyzzyqwert']) {
				await page.goto(searchAddress(query));
				await page.locator('#search-results a, .nothing').first().waitFor();
				expect(await faultsOf(page, theme), query).toEqual([]);
			}
			await page.goto('/cloud/');
			await ask(page, 'gmv');
			expect(await faultsOf(page, theme), 'over a page').toEqual([]);
		});
	}
}
