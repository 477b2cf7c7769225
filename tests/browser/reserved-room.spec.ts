import { devices, expect, type Page, test } from '@playwright/test';
import { sectionIds } from '../../src/outline.ts';
import { isPlaceKept } from './support/kept-place.ts';

test.use({ ...devices['Pixel 7'], serviceWorkers: 'block' });

const LATER = '[data-h]';

/** What is laid out late: the room kept for each part, the height it takes, and what of it reaches over its edge. */
const readParts = (page: Page) =>
	page.evaluate((later) => {
		const parts = [...document.querySelectorAll<HTMLElement>(later)];
		const kept = parts.map((part) => Number.parseFloat(getComputedStyle(part).containIntrinsicHeight.replace('auto ', '')));
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`${later} { content-visibility: visible !important }`);
		document.adoptedStyleSheets.push(sheet);
		const isCut = (part: Element) => {
			const { left, right } = part.getBoundingClientRect();
			return [...part.querySelectorAll('*')].some((inner) => {
				const drawn = inner.getBoundingClientRect();
				const isScrolled = inner.parentElement?.closest('.scroll');
				return drawn.width > 1 && !isScrolled && (drawn.left < left - 8 || drawn.right > right + 8);
			});
		};
		return parts.map((part, i) => ({
			name: `${part.localName} ${part.id || part.textContent.trim().slice(0, 40)}`,
			kept: kept[i] ?? Number.NaN,
			taken: part.getBoundingClientRect().height,
			isCut: isCut(part),
		}));
	}, LATER);

/** Too little by this much is a line that was reckoned too short; more would be a part reckoned wrongly. */
const LINE = 30;

for (const width of [360, 412])
	test(`the room kept for what a phone has not laid out is what it takes, and little more, at ${width} pixels`, async ({ page }) => {
		test.setTimeout(300_000);
		await page.setViewportSize({ width, height: 800 });
		let [kept, taken] = [0, 0];
		const faults: string[] = [];
		for (const id of [...sectionIds, 'data', 'search']) {
			await page.goto(`./${id}/`);
			for (const part of await readParts(page)) {
				kept += part.kept;
				taken += part.taken;
				const isFitting = part.kept > part.taken - LINE && part.kept < 1.75 * part.taken + 2 * LINE;
				if (!isFitting) faults.push(`${id}: ${part.name} takes ${part.taken} pixels of ${part.kept}`);
				if (part.isCut) faults.push(`${id}: ${part.name} is cut off at its edge`);
			}
		}
		expect(faults).toEqual([]);
		expect(kept / taken).toBeGreaterThan(1);
		expect(kept / taken).toBeLessThan(1.25);
	});

test('what is far below is laid out when the reader comes there, not before, and takes the place it would have had', async ({ page }) => {
	await page.goto('./acquisitions/');
	const list = page.locator('.sources');
	const isLaidOut = () =>
		list
			.locator('li')
			.first()
			.evaluate((entry) => entry.checkVisibility({ contentVisibilityAuto: true }));
	expect(await isLaidOut()).toBe(false);
	await list.scrollIntoViewIfNeeded();
	await expect.poll(isLaidOut).toBe(true);
	const height = () => page.evaluate(() => document.documentElement.scrollHeight);
	await page.evaluate(async () => {
		for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
			scrollTo({ top: at, behavior: 'instant' });
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		}
	});
	const passed = await height();
	await readParts(page);
	expect(await height()).toBe(passed);
});

/** How far below the window’s edge a target stands: what the page keeps free there, and what the target keeps free above it. */
const TARGET_TOP = 32;

test('a link leads to its exact place, from outside and within', async ({ page }) => {
	const places = [
		'acquisitions/#how-it-is-known',
		'acquisitions/#source-20',
		'platforms/#brand-ejoy',
		'glossary/#vie',
		'data/#people',
		'organization/#sources',
	];
	for (const place of places) {
		const [path = '', id = ''] = place.split('#');
		const top = () => page.evaluate((id) => Math.round(document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN), id);
		await page.goto('about:blank');
		await page.goto(`./${place}`);
		await expect.poll(top, place).toBe(TARGET_TOP);
		await page.goto(`./${path}`);
		await page.evaluate((id) => location.assign(`#${id}`), id);
		await expect.poll(top, `${place} from its own page`).toBe(TARGET_TOP);
	}
});

/** Scrolls, and waits until all in view is laid out: what comes near is laid out a frame later, takes another height, and brings more near. */
const readTo = (page: Page, share: number) =>
	page.evaluate(async (share) => {
		scrollTo({ top: share * document.documentElement.scrollHeight, behavior: 'instant' });
		for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
	}, share);

test('whoever loads a page again is where they were', async ({ page }) => {
	for (const path of ['acquisitions', 'glossary', 'platforms']) {
		await page.goto(`./${path}/`);
		await readTo(page, 0.7);
		const place = () =>
			page.evaluate(() => {
				const texts = [...document.querySelectorAll('main :is(p, li, tr, h2, dd)')];
				const text = texts.find((each) => each.getBoundingClientRect().top > 100);
				if (!text?.checkVisibility({ contentVisibilityAuto: true })) return;
				return `${text.textContent.trim().slice(0, 60)} ${Math.round(text.getBoundingClientRect().top / 4)}`;
			});
		await expect.poll(place).toBeTruthy();
		await expect.poll(() => isPlaceKept(page)).toBe(true);
		const before = await place();
		await page.reload();
		await expect.poll(place, path).toBe(before);
	}
});

test('a wide window lays out the whole page at once', async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 800 });
	await page.goto('./acquisitions/');
	const styles = await page
		.locator(LATER)
		.evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part).contentVisibility))]);
	expect(styles).toEqual(['visible']);
});
