import { expect, type Page, test } from '@playwright/test';
import { addresses } from './support/addresses.ts';
import { addAxe, axeFaults } from './support/axe.ts';
import { ask, searchAddress } from './support/search-test.ts';

test.use({ serviceWorkers: 'block' });
test.describe.configure({ timeout: 600_000 });

/** A computer, a tablet, a phone. */
const WIDTHS = [1280, 768, 320] as const;

/** What a reader may have asked the device for, beside a width. */
const COLOURS = [
	{ name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
	{ name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

const LIGHT = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const;

/** How many entries of a list, which are all drawn alike, are looked at for their colours and sizes. */
const ALIKE = 12;

/** Pages with as many pages' worth of words are looked at on their own. */
const LONG = ['/all/', '/figures/', '/sources/', '/source-check/', '/glossary/', '/search/'] as const;

const isLong = (address: string) => LONG.some((long) => long === address);

/** Once the structure of all has been looked at, takes away all but some entries of each list, and all but some chapters of the book. */
const shorten = (page: Page) =>
	page.evaluate((most) => {
		for (const entry of document.querySelectorAll(
			`:is(tbody, ol, ul, dl) > :is(tr, li, div):nth-child(n + ${most + 1}), article:nth-of-type(n + 5)`,
		))
			entry.remove();
	}, ALIKE);

/** Axe passes over what is folded, and asks long for what is not laid out: both are opened first. */
const unfold = (page: Page) =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('main * { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(sheet);
		for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
	});

/** What axe finds on the page that is open, in every width and all colours. */
async function faultsOfPage(page: Page, long: boolean) {
	const faults: string[] = [];
	const look = async (state: string, what: 'everything' | 'structure' | 'colours') =>
		faults.push(...(await axeFaults(page, what)).map((fault) => `${new URL(page.url()).pathname} ${state}: ${fault}`));
	await addAxe(page);
	await unfold(page);
	if (long) {
		await look('whole', 'structure');
		await shorten(page);
	}
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia(LIGHT);
		await look(`light, ${width}`, 'everything');
		// A tablet shows nothing that neither a computer nor a phone shows.
		for (const { name, media } of width === 768 ? [] : COLOURS) {
			await page.emulateMedia(media);
			await look(`${name}, ${width}`, 'colours');
		}
	}
	return faults;
}

const short = addresses.filter((address) => !isLong(address));

/** Groups of pages, so that tests share the work. */
const groups = Object.entries(Object.groupBy(short, (_address, i) => `group ${i % 6}`)).map(([name, group = []]) => [name, group] as const);

for (const [name, group] of [...groups, ...LONG.map((address) => [address, [address]] as const)]) {
	test(`axe finds no fault in any width or colours: ${name}`, async ({ page }) => {
		const faults: string[] = [];
		for (const address of group) {
			await page.setViewportSize({ width: WIDTHS[0], height: 900 });
			await page.emulateMedia(LIGHT);
			await page.goto(address);
			faults.push(...(await faultsOfPage(page, isLong(address))));
		}
		expect(faults).toEqual([]);
	});
}

for (const query of ['gmv', 'logisitcs', 'xyzzyqwert']) {
	test(`nor in the answers to “${query}”`, async ({ page }) => {
		await page.emulateMedia(LIGHT);
		await page.goto(searchAddress(query));
		await page.locator('#search-results a, .nothing').first().waitFor();
		expect(await faultsOfPage(page, false)).toEqual([]);
	});
}

test('nor in the search over a page', async ({ page }) => {
	await page.emulateMedia(LIGHT);
	await page.goto('/cloud/');
	await ask(page, 'gmv');
	expect(await faultsOfPage(page, false)).toEqual([]);
});

test('nothing moves for readers who ask for no motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const moving: string[] = [];
	for (const address of addresses) {
		await page.goto(address, { waitUntil: 'domcontentloaded' });
		const found = await page.evaluate(() => {
			const styles = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
			return {
				scroll: styles.filter(({ scrollBehavior }) => scrollBehavior === 'smooth').length,
				changes: styles.filter(({ transitionDuration, animationName }) => transitionDuration !== '0s' || animationName !== 'none').length,
				running: document.getAnimations().length,
			};
		});
		if (found.scroll + found.changes + found.running > 0) moving.push(`${address}: ${JSON.stringify(found)}`);
	}
	expect(moving).toEqual([]);
});
