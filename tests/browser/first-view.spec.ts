import { expect, type Page, test } from '@playwright/test';

test.use({ serviceWorkers: 'block', viewport: { width: 360, height: 800 } });

test('a first visit asks for both faces of the book, and for five files at most', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/about/', { waitUntil: 'networkidle' });
	expect(asked.filter((path) => path.endsWith('.woff2'))).toEqual([
		expect.stringContaining('serif-roman'),
		expect.stringContaining('serif-italic'),
	]);
	expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBeGreaterThanOrEqual(2);
	// The worker for reading offline comes a second after the page.
	expect(asked.filter((path) => !path.includes('register-worker')).length).toBeLessThanOrEqual(5);
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
