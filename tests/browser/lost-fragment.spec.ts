import { expect, type Page, test } from '@playwright/test';
import { CARRY_FRAGMENT, movedPage } from '../../src/urls/permalinks/moved-page.ts';
import { readTree } from '../../src/lib/html-tree.ts';
import { inlineBlocks } from '../../src/postbuild/security/inline-blocks.ts';
import { addPolicy } from '../../src/postbuild/security/csp-meta.ts';

test.use({ serviceWorkers: 'block' });

const notice = (page: Page) => page.locator('main > [role=status].fine-print').filter({ hasText: 'This page has no place called' });

/** Lets the site say that things have been renamed. */
const rename = (page: Page, moved: Readonly<Record<string, string>>) =>
	page.route('**/moved.json', (route) => route.fulfill({ json: moved }));

/** Puts a page at an old address that leads to a new one, under the policy of the site. */
async function movePage(page: Page, from: string, to: string) {
	const html = movedPage(to, `https://site.example${to}`, '/moved.js');
	await page.route(`**${from}`, (route) =>
		route.fulfill({ contentType: 'text/html', body: addPolicy(html, inlineBlocks(readTree(html)).digests) }),
	);
	await page.route('**/moved.js', (route) => route.fulfill({ contentType: 'text/javascript', body: CARRY_FRAGMENT }));
}

test('a fragment that never existed gets a quiet notice with the nearest headings', async ({ page }) => {
	await page.goto('/ecosystem/#gmv-by-yaer');
	await expect(notice(page)).toContainText('This page has no place called “gmv-by-yaer”. Nearest to it:');
	await notice(page).getByRole('link').first().click();
	await expect(page).toHaveURL(/#gmv-by-year$/);
	await expect(notice(page)).toHaveCount(0);
});

test('a link followed on the page gets the notice as well, once', async ({ page }) => {
	await page.goto('/ecosystem/');
	for (const lost of ['#one-lost', '#another-lost']) {
		await page.evaluate((hash) => location.assign(hash), lost);
		await expect(notice(page)).toHaveCount(1);
		await expect(notice(page)).toContainText(lost.slice(1));
	}
});

for (const hash of ['', '#top', '#how-it-is-known', '#gmv-by-year', '#text']) {
	test(`nothing is looked up for “${hash}”`, async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(`/ecosystem/${hash}`, { waitUntil: 'networkidle' });
		expect(asked.filter((url) => url.includes('moved.json'))).toEqual([]);
		if (hash !== '#top') expect(asked.filter((url) => url.includes('lost-fragment'))).toEqual([]);
		await expect(notice(page)).toHaveCount(0);
	});
}

for (const hash of ['%E0%A4%A', '<img src=x onerror=alert(1)>', 'a'.repeat(10_000), '😀', '"\'&']) {
	test(`a fragment such as “${hash.slice(0, 30)}” is said as text`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', ({ message }) => errors.push(message));
		await page.goto(`/ecosystem/#${hash}`);
		await expect(notice(page)).toBeVisible();
		await expect(notice(page).locator('img')).toHaveCount(0);
		expect((await notice(page).innerText()).length).toBeLessThan(400);
		expect(errors).toEqual([]);
	});
}

test('a renamed fragment leads on, on the same page', async ({ page }) => {
	await rename(page, { '/ecosystem/#old-name': '/ecosystem/#how-it-is-known' });
	await page.goto('/ecosystem/#old-name');
	await expect(page).toHaveURL('/ecosystem/#how-it-is-known');
	await expect(page.locator('#how-it-is-known')).toBeInViewport();
	await expect(notice(page)).toHaveCount(0);
});

test('a renamed fragment leads on to another page, and back leads away from both', async ({ page }) => {
	await rename(page, { '/ecosystem/#old-name': '/cloud/#how-it-is-known' });
	await page.goto('/');
	await page.goto('/ecosystem/#old-name');
	await expect(page).toHaveURL('/cloud/#how-it-is-known');
	await page.goBack();
	await expect(page).toHaveURL('/');
});

test('without a list of renamed fragments the notice stands', async ({ page }) => {
	await page.route('**/moved.json', (route) => route.abort());
	await page.goto('/ecosystem/#old-name');
	await expect(notice(page)).toBeVisible();
});

test('a moved page leads on at once, and keeps the fragment', async ({ page }) => {
	await movePage(page, '/old/', '/ecosystem/');
	await page.goto('/old/#gmv-by-year');
	await expect(page).toHaveURL('/ecosystem/#gmv-by-year');
	await page.goto('/old/');
	await expect(page).toHaveURL('/ecosystem/');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a moved page leads to the new one', async ({ page }) => {
		await movePage(page, '/old/', '/ecosystem/');
		await page.goto('/old/#gmv-by-year');
		await expect(page).toHaveURL(/\/ecosystem\//);
	});

	test('a lost fragment leaves the page to be read', async ({ page }) => {
		await page.goto('/ecosystem/#never-existed');
		await expect(page.locator('h1')).toBeVisible();
	});
});

for (const [address, id] of [
	['/cloud/', 'cite'],
	['/source-check/', 'amazon-mission-statement'],
] as const) {
	test(`what is closed opens and is in view: ${address}#${id}`, async ({ page }) => {
		await page.goto(`${address}#${id}`);
		await expect(page.locator(`#${id}`).locator('li, td').first()).toBeInViewport();
	});
}

test('a click opens what is closed, also a second time', async ({ page }) => {
	await page.goto('/cloud/');
	for (let times = 0; times < 2; times++) {
		await page.getByRole('link', { name: 'Cite', exact: true }).click();
		await expect(page.locator('#cite li').first()).toBeInViewport();
		await page.locator('#cite summary').click();
		await page.evaluate(() => scrollTo(0, 0));
	}
});

test('back finds open what was open, and the place', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/source-check/');
	const folds = page.locator('main details.fold > summary');
	for (const n of [3, 7, 11]) await folds.nth(n).click();
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight * 0.7));
	await page.waitForTimeout(300);
	const before = await page.evaluate(() => scrollY);
	await page.goto('/cloud/');
	await page.goBack();
	await expect(page.locator('main details.fold[open]')).toHaveCount(4);
	await expect.poll(() => page.evaluate((before) => Math.abs(scrollY - before), before)).toBeLessThan(50);
});
