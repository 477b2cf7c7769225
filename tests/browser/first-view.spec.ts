import { expect, type Page, test } from '@playwright/test';
import { isPlaceKept } from './support/kept-place.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 360, height: 800 } });

/** Opens a page on a line whose round trips take so many milliseconds, and says which faces it asked for. */
async function facesAskedFor(page: Page, rtt: number) {
	const faces: string[] = [];
	page.on('request', (request) => request.resourceType() === 'font' && faces.push(request.url()));
	await page.addInitScript((rtt) => Object.defineProperty(navigator, 'connection', { value: { rtt } }), rtt);
	await page.goto('/segments/', { waitUntil: 'networkidle' });
	return faces;
}

const bodyFamily = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontFamily);

test('a page on a slow line asks for no face and stays in one of the device', async ({ page }) => {
	expect(await facesAskedFor(page, 150)).toEqual([]);
	expect(await bodyFamily(page)).toMatch(/^Georgia/);
});

test('a page on a quick line asks for one face, that of the book', async ({ page }) => {
	expect(await facesAskedFor(page, 50)).toEqual([expect.stringContaining('serif-roman')]);
	expect(await bodyFamily(page)).toMatch(/^Book/);
});

/** How far below the top of the window an element stands, in pixels, once nothing moves any more. */
async function restingTop(page: Page, id: string) {
	const top = () => page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN, id);
	let last = Number.NaN;
	await expect
		.poll(async () => {
			const moved = Math.abs((await top()) - last);
			last = await top();
			return moved;
		})
		.toBeLessThan(0.5);
	return last;
}

/** The last element with an id in the list of a long page. */
const lastId = (page: Page, list: string) => page.evaluate((list) => [...document.querySelectorAll(`${list} [id]`)].at(-1)?.id ?? '', list);

for (const [path, list] of [
	['/figures/', '.scroll'],
	['/sources/', '.sources'],
	['/source-check/', '.check'],
	['/all/', 'article'],
] as const) {
	test(`on a phone a link to the end of ${path} lands there, from outside and from the page`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(path);
		const id = await lastId(page, list);
		await page.evaluate((id) => location.assign(`#${id}`), id);
		const fromPage = await restingTop(page, id);
		expect(fromPage).toBeGreaterThanOrEqual(0);
		expect(fromPage).toBeLessThan(800);
		await page.goto('/about/');
		await page.goto(`${path}#${id}`);
		expect(Math.abs((await restingTop(page, id)) - fromPage)).toBeLessThan(2);
	});
}

for (const path of ['/figures/', '/sources/', '/source-check/']) {
	test(`on a phone whoever loads ${path} again finds open what they had opened, and is where they were`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(path);
		const fold = page.locator('.parts > details').nth(3);
		await fold.locator('> summary').click();
		const entries = fold.locator(':is(li, tr)[id]');
		const entry = entries.nth(Math.floor((await entries.count()) / 2));
		const place = () => page.evaluate(() => document.elementFromPoint(180, 300)?.closest('li, tr')?.textContent);
		await entry.evaluate((row) => row.scrollIntoView({ block: 'center' }));
		await expect.poll(() => isPlaceKept(page)).toBe(true);
		const before = await place();
		expect(before).toBeTruthy();
		await page.reload();
		await expect.poll(place).toBe(before);
		await expect(entry).toBeVisible();
	});

	test(`the parts of ${path} fold by keys, and all but the first are folded at first`, async ({ page }) => {
		await page.goto(path);
		const folds = page.locator('.parts > details');
		expect(await folds.evaluateAll((all) => all.map((fold) => fold.hasAttribute('open')))).toEqual(
			Array.from({ length: await folds.count() }, (_, i) => i === 0),
		);
		const last = folds.last();
		await last.locator('> summary').focus();
		await page.keyboard.press('Enter');
		await expect(last.locator('[id]').last()).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(last.locator('[id]').last()).toBeHidden();
	});
}

test('a link to the heading of a folded part opens it', async ({ page }) => {
	await page.goto('/figures/#topic-brands');
	await expect(page.locator('#topic-brands + details tr').nth(1)).toBeVisible();
	await page.evaluate(() => location.assign('#topic-values'));
	await expect(page.locator('#topic-values + details tr').nth(1)).toBeVisible();
});

test('a link to words in a folded part opens it', async ({ page }) => {
	const id = await page.goto('/figures/').then(() => lastId(page, '.scroll'));
	const words = await page.locator(`#${id} small`).first().textContent();
	await page.goto('about:blank');
	await page.goto(`/figures/#:~:text=${encodeURIComponent(words ?? '').replaceAll('-', '%2D')}`);
	await expect(page.locator(`#${id}`)).toBeInViewport();
});
