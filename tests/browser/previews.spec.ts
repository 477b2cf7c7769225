import type { Page } from '@playwright/test';
import { addAxe, axeFaults } from './support/axe.ts';
import { cutLine, errorsOf, expect, test, visit } from './support/offline-test.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 } });
test.describe.configure({ timeout: 120_000 });

const preview = (page: Page) => page.getByRole('tooltip');

/** A link of the text by where it leads. */
const linkTo = (page: Page, end: string) => page.locator(`.body a[href$="${end}"]`).first();

/** Moves the pointer off everything that has a preview. */
const moveAway = (page: Page) => page.mouse.move(2, 2);

/** The pages that are fetched from now on, beside the one that is opened. */
function fetched(page: Page) {
	const paths: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		const isPage = pathname.endsWith('/') && pathname !== new URL(page.url()).pathname;
		if (isPage && ['xhr', 'fetch'].includes(request.resourceType()) && !request.serviceWorker()) paths.push(pathname);
	});
	return paths;
}

for (const [what, address, selector, words] of [
	['a term', '/cloud/', '.body a.term[href$="#public-cloud"]', /^Public cloud .{40}/],
	['a source', '/cloud/', '.body sup a[href="#source-1"]', /^Alibaba Form 20-F.*Filing · sec\.gov/],
	['a fact', '/source-check/', '.check a[href$="#revenue-usd-fy2022"]', /^Revenue, fiscal 2022 .*134,567 · US\$ million$/],
	['a section', '/about/', '.body a[href$="/segments/"]', /^Alibaba’s segments, .{80}/],
	['a heading', '/search/', '#index a[href*="/cloud/#what-alibaba-cloud-sells"]', /^What Alibaba Cloud sells .{40}/],
] as const) {
	test(`the pointer on a link to ${what} shows what is there`, async ({ page, server }) => {
		await page.goto(server.at(address));
		await page.locator(selector).first().hover();
		await expect(preview(page)).toBeVisible();
		const text = (await preview(page).innerText()).replace(/\s+/g, ' ');
		expect(text).toMatch(words);
		// Neither signs of links nor numbers of sources nor a mark twice.
		expect(text).not.toMatch(/§|\.\.|::|,,|\s[,.;]|\w\d+,\d\s|See |In short/);
		expect(text.length).toBeLessThan(480);
	});
}

test('the focus on a link does so as well, and describes the link', async ({ page, server }) => {
	await page.goto(server.at('/cloud/'));
	await page.keyboard.press('Tab');
	const link = linkTo(page, '#public-cloud');
	await link.focus();
	await expect(preview(page)).toBeVisible();
	await expect(link).toHaveAccessibleDescription(/^Public cloud /);
	await page.keyboard.press('Tab');
	await expect(preview(page)).not.toContainText('Public cloud');
	await expect(link).not.toHaveAttribute('aria-describedby');
});

test('Esc sends it away while pointer and focus stay, and it does not come back until they have left', async ({ page, server }) => {
	await page.goto(server.at('/cloud/'));
	const link = linkTo(page, '#public-cloud');
	await link.hover();
	await expect(preview(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(preview(page)).toBeHidden();
	await link.hover({ position: { x: 5, y: 8 } });
	await link.dispatchEvent('pointerover');
	await page.waitForTimeout(600);
	await expect(preview(page)).toBeHidden();
	await moveAway(page);
	await page.waitForTimeout(400);
	await link.hover();
	await expect(preview(page)).toBeVisible();
});

test('the pointer can move onto it, and it stays until the pointer leaves', async ({ page, server }) => {
	await page.goto(server.at('/cloud/'));
	await linkTo(page, '#public-cloud').hover();
	await expect(preview(page)).toBeVisible();
	const box = await preview(page).boundingBox();
	if (!box) throw new Error('The preview has no box.');
	await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 8 });
	await page.waitForTimeout(800);
	await expect(preview(page)).toBeVisible();
	await moveAway(page);
	await expect(preview(page)).toBeHidden();
});

test('it stays as long as the focus is on its link, whatever the pointer does', async ({ page, server }) => {
	await page.goto(server.at('/cloud/'));
	await page.keyboard.press('Tab');
	const link = linkTo(page, '#public-cloud');
	await link.focus();
	await expect(preview(page)).toBeVisible();
	await link.hover();
	await moveAway(page);
	await page.waitForTimeout(800);
	await expect(preview(page)).toBeVisible();
	await page.mouse.wheel(0, 30);
	await page.waitForTimeout(300);
	await expect(preview(page)).toBeVisible();
});

test('it is in the margin where there is one, and covers no text', async ({ page, server }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(server.at('/cloud/'));
	await linkTo(page, '#public-cloud').hover();
	await expect(preview(page)).toBeVisible();
	const [box, text] = [await preview(page).boundingBox(), await page.locator('.body > p').first().boundingBox()];
	expect(box?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
});

for (const width of [1280, 800])
	test(`it stands within a window of ${width} pixels and not on its link`, async ({ page, server }) => {
		await page.setViewportSize({ width, height: 900 });
		// A page that still scrolls smoothly takes the link away from under the pointer.
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(server.at('/cloud/'));
		for (const link of await page.locator('.body a.term').all()) {
			await moveAway(page);
			await expect(preview(page)).toBeHidden();
			await link.scrollIntoViewIfNeeded();
			await link.hover();
			await expect(link).toHaveAttribute('aria-describedby', 'preview');
			const [at, box] = [await link.boundingBox(), await preview(page).boundingBox()];
			if (!at || !box) throw new Error('The link or its preview has no box.');
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(width);
			expect(box.y).toBeGreaterThanOrEqual(0);
			expect(box.y + box.height).toBeLessThanOrEqual(900);
			expect(box.x >= at.x + at.width || box.y >= at.y + at.height || box.y + box.height <= at.y).toBe(true);
		}
	});

test('moving quickly over several links shows only the last, even if an earlier page comes later', async ({ page, server }) => {
	await page.goto(server.at('/about/'));
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/segments/', async (route) => {
		await held;
		await route.continue();
	});
	await linkTo(page, '/segments/').hover();
	await page.waitForRequest('**/segments/');
	await linkTo(page, '/figures/').hover();
	await expect(preview(page)).toContainText('Figures and facts');
	const answered = page.waitForResponse('**/segments/');
	release();
	await answered;
	await page.waitForTimeout(500);
	await expect(preview(page)).toContainText('Figures and facts');
	await expect(page.locator('[aria-describedby=preview]')).toHaveCount(1);
});

test('nothing is fetched before the reader rests on a link', async ({ page, server }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto(server.at('/cloud/'), { waitUntil: 'networkidle' });
	await page.mouse.wheel(0, 600);
	await page.locator('h1').hover();
	expect(asked.filter((url) => /preview|\/glossary\//.test(url))).toEqual([]);
	const pages = fetched(page);
	const box = await linkTo(page, '#public-cloud').boundingBox();
	if (!box) throw new Error('The link has no box.');
	// Passing over it is no rest.
	await page.mouse.move(box.x + 5, box.y + 5);
	await moveAway(page);
	await page.waitForTimeout(600);
	expect(pages).toEqual([]);
	await linkTo(page, '#public-cloud').hover();
	await expect(preview(page)).toBeVisible();
	await moveAway(page);
	await expect(preview(page)).toBeHidden();
	await linkTo(page, '#public-cloud').hover();
	await expect(preview(page)).toBeVisible();
	expect(pages.map((path) => path.replace(/^.*?(\/glossary\/)$/, '$1'))).toEqual(['/glossary/']);
});

test('links that lead out, to files or to the place itself have none', async ({ page, server }) => {
	await page.goto(server.at('/cloud/'));
	const pages = fetched(page);
	for (const selector of ['.sources a[rel=external]', '.figure-foot a[href$=".csv"]', '.body h2 .anchor', '.tools a[href$=".md"]']) {
		await page.locator(selector).first().hover();
		await page.waitForTimeout(500);
		await expect(preview(page), selector).toHaveCount(0);
	}
	expect(pages).toEqual([]);
});

test('a click leads on, and takes the preview away', async ({ page, server }) => {
	await page.goto(server.at('/cloud/'));
	await linkTo(page, '#source-1').hover();
	await expect(preview(page)).toBeVisible();
	await linkTo(page, '#source-1').click();
	await expect(page).toHaveURL(/#source-1$/);
	await expect(preview(page)).toBeHidden();
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true });

	test('a tap follows the link at once, without a preview', async ({ page, server }) => {
		await page.goto(server.at('/cloud/'));
		const pages = fetched(page);
		await linkTo(page, '#source-1').tap();
		await page.waitForTimeout(600);
		await expect(preview(page)).toHaveCount(0);
		await linkTo(page, '#public-cloud').tap();
		await expect(page).toHaveURL(/\/glossary\/#public-cloud$/);
		expect(pages).toEqual([]);
	});
});

for (const [what, answer] of [
	['is not there', 404],
	['cannot be had', 'cut'],
] as const) {
	test(`where the page ${what}, the link is a plain link, and is asked for again`, async ({ page, server }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.goto(server.at('/cloud/'));
		server.fault = (path) => (path.startsWith('glossary') ? answer : undefined);
		const link = linkTo(page, '#public-cloud');
		const failed = answer === 404 ? page.waitForEvent('response') : page.waitForEvent('requestfailed');
		await link.hover();
		await failed;
		await page.waitForTimeout(300);
		await expect(preview(page)).toHaveCount(0);
		server.fault = () => undefined;
		await moveAway(page);
		await page.waitForTimeout(400);
		await link.hover();
		await expect(preview(page)).toBeVisible();
		expect(errors).toEqual([]);
	});
}

test('readers who save data see what is on the page, and nothing is fetched for them', async ({ page, server }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
	await page.goto(server.at('/cloud/'));
	const pages = fetched(page);
	await linkTo(page, '#public-cloud').hover();
	await page.waitForTimeout(600);
	await expect(preview(page)).toHaveCount(0);
	await linkTo(page, '#source-1').hover();
	await expect(preview(page)).toBeVisible();
	expect(pages).toEqual([]);
});

test('nothing is refused by the policy of the site', async ({ page, server }) => {
	const errors = errorsOf(page);
	await page.goto(server.at('/cloud/'));
	expect(await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')).toContain('require-trusted-types-for');
	await linkTo(page, '#public-cloud').hover();
	await expect(preview(page)).toBeVisible();
	expect(errors).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds no fault in a preview: ${colorScheme}`, async ({ page, server }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(server.at('/cloud/'));
		await linkTo(page, '#public-cloud').hover();
		await expect(preview(page)).toBeVisible();
		await addAxe(page);
		expect(await axeFaults(page, 'everything', '#preview')).toEqual([]);
	});
}

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('they are there as well', async ({ page, server }) => {
		test.setTimeout(240_000);
		await visit(page, server.at('/cloud/'));
		await cutLine(page, server);
		const errors = errorsOf(page);
		await linkTo(page, '#public-cloud').hover();
		await expect(preview(page)).toContainText('Public cloud');
		expect(errors).toEqual([]);
	});
});
