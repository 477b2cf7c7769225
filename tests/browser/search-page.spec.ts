import { expect, test } from '@playwright/test';
import { errorsOf } from './support/offline-test.ts';
import { marksOn, searchAddress } from './support/search-test.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 } });

const hits = '#search-results > li';
const status = '#search [role=status]';

test('hits stand in order, one an entry, each with its landing place', async ({ page }) => {
	await page.goto(searchAddress('cainiao'));
	await expect(page.locator(hits).first()).toBeVisible();
	const links = await page.locator(hits).evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href')));
	expect(links.every((href) => href?.includes('mark='))).toBe(true);
	expect(new Set(links).size).toBe(links.length);
	await expect(page.locator(`${hits} mark`).first()).toHaveText(/cainiao/i);
});

for (const [query, answer] of [
	['gmv', 'Gross merchandise volume'],
	['853,062', 'RMB 853.1 billion'],
	['taobao', 'Taobao'],
] as const) {
	test(`“${query}” is answered at once, above the hits`, async ({ page }) => {
		await page.goto(searchAddress(query));
		await expect(page.locator('#search-answer')).toContainText(new RegExp(answer.replaceAll(' ', '\\s')));
		await expect(page.locator('#search-answer a').first()).toHaveAttribute('href', /#/);
	});
}

test('the number of hits is announced, and again when it changes', async ({ page }) => {
	await page.goto('/search/');
	await expect(page.locator(status)).toHaveText('');
	await page.getByRole('combobox').fill('flywheel');
	await expect(page.locator(status)).toHaveText(/\d+ (?:best )?results? for “flywheel”/i);
	await page.getByRole('combobox').fill('cainiao');
	await expect(page.locator(status)).toHaveText(/for “cainiao”/);
});

test('what was typed stands in the address, and survives going on and back', async ({ page }) => {
	await page.goto('/search/');
	await page.getByRole('combobox').fill('revenue');
	await expect(page).toHaveURL('/search/?q=revenue');
	await page.getByRole('radio', { name: /^How it earns/ }).check();
	await expect(page).toHaveURL('/search/?q=revenue&part=How+it+earns');
	const shown = await page.locator(hits).count();
	await page.locator(`${hits} a`).first().click();
	await expect(page.locator('h1')).not.toHaveText('Search');
	await page.goBack();
	await expect(page.getByRole('combobox')).toHaveValue('revenue');
	await expect(page.getByRole('radio', { name: /^How it earns/ })).toBeChecked();
	await expect(page.locator(hits)).toHaveCount(shown);
	await page.goForward();
	await expect(page.locator('h1')).not.toHaveText('Search');
});

test('a part shows its hits only, as many as it says', async ({ page }) => {
	await page.goto(searchAddress('flywheel'));
	const label = page.locator('.choices label').nth(1);
	await label.click();
	const part = await label.locator('input').getAttribute('value');
	await expect(page.locator(hits)).toHaveCount(Math.min(10, Number(await label.locator('small').textContent())));
	for (const path of await page.locator(`${hits} a > small`).allTextContents()) expect(path).toMatch(new RegExp(`^${part ?? ''}`));
});

test('before anything is asked there is the index, and no message', async ({ page }) => {
	await page.goto('/search/');
	await expect(page.getByRole('combobox')).toBeFocused();
	await expect(page.locator('#index')).toBeVisible();
	await expect(page.locator(status)).toHaveText('');
	await expect(page.locator(hits)).toHaveCount(0);
});

test('where nothing is found it says so and shows ways on', async ({ page }) => {
	await page.goto(searchAddress('xyzzyqwert'));
	await expect(page.locator(status)).toHaveText('Nothing was found for “xyzzyqwert”.');
	await expect(page.locator(hits)).toHaveCount(0);
	await page.locator('.nothing').getByRole('link', { name: 'the index from A to Z' }).click();
	await expect(page.locator('#index')).toBeInViewport();
	await expect(page.locator('.nothing').getByRole('link', { name: 'the glossary' })).toHaveAttribute('href', /\/glossary\/$/);
});

for (const part of [
	'pagefind/pagefind.js',
	'search/aliases.json',
	'pagefind/*.pf_meta',
	'pagefind/wasm*',
	'pagefind/index/*',
	'pagefind/fragment/*',
]) {
	test(`without ${part} it says that the search could not be loaded, and offers the index`, async ({ page }) => {
		await page.route(`**/${part}*`, (route) => route.abort());
		await page.goto(searchAddress('cainiao'));
		await expect(page.locator(status)).toHaveText('The search could not be loaded.');
		await page.locator('#search').getByRole('link', { name: 'the index from A to Z' }).click();
		await expect(page.locator('#index')).toBeVisible();
	});
}

test('after a failure the next try can succeed', async ({ page }) => {
	await page.route('**/search/aliases.json', (route) => route.abort(), { times: 2 });
	await page.goto(searchAddress('cainiao'));
	await expect(page.locator(status)).toHaveText('The search could not be loaded.');
	await page.unrouteAll();
	await page.getByRole('combobox').fill('flywheel');
	await expect(page.locator(hits).first()).toBeVisible();
});

test('more than the best results can be had, and the next one is in focus', async ({ page }) => {
	await page.goto(searchAddress('alibaba'));
	await expect(page.locator(status)).toHaveText(/best results/);
	const before = await page.locator(hits).count();
	await page.getByRole('button', { name: 'Look for more results' }).click();
	await expect.poll(() => page.locator(hits).count()).toBeGreaterThan(before);
	await expect(page.locator(hits).nth(before).locator('a').first()).toBeFocused();
	await expect(page.getByRole('button', { name: 'Look for more results' })).toHaveCount(0);
});

test('a misspelt word is put right, said to be, and can be searched as typed', async ({ page }) => {
	await page.goto(searchAddress('logisitcs'));
	await expect(page.locator(status)).toHaveText(/“logistics”/);
	await expect(page.locator(hits).first()).toBeVisible();
	await page.getByRole('button', { name: 'Search for “logisitcs” as typed' }).click();
	await expect(page.locator(status)).toHaveText('Nothing was found for “logisitcs”.');
});

test('only the last of several quick questions is answered', async ({ page }) => {
	await page.goto('/search/');
	await page.getByRole('combobox').pressSequentially('cainiao', { delay: 5 });
	await expect(page.locator(status)).toHaveText(/for “cainiao”/);
	await page.waitForLoadState('networkidle');
	await expect(page.locator(status)).toHaveText(/for “cainiao”/);
});

const hostile = {
	markup: '<img src=x onerror="document.title=1"><script>document.title=1</script>',
	'10,000 characters': 'cainiao '.repeat(1250),
	emoji: '👩‍👩‍👧‍👦🏳️‍🌈',
	'a percent sign': '100%',
	'half an escape': '%E0%A4%A',
	'right-to-left text': '\u202eعلي بابا\u202c',
	quotes: '"\'“”`',
};

for (const [what, query] of Object.entries(hostile)) {
	test(`a question of ${what} is no error and puts nothing into the page`, async ({ page }) => {
		const errors = errorsOf(page);
		await page.goto('/search/');
		const title = await page.title();
		await page.getByRole('combobox').fill(query);
		await expect(page.locator(status)).not.toHaveText('');
		await page.goto(searchAddress(query.slice(0, 1500)));
		await expect(page.locator(status)).not.toHaveText('');
		await expect(page.getByRole('combobox')).toHaveValue(query.slice(0, 1500).trim());
		expect(await page.title()).toBe(title);
		await expect(page.locator('#search img, #search script')).toHaveCount(0);
		expect(errors).toEqual([]);
	});
}

test('a broken address is no error', async ({ page }) => {
	const errors = errorsOf(page);
	await page.goto('/search/?q=%E0%A4%A&part=%');
	await expect(page.locator(status)).not.toHaveText('');
	await page.goto('/cloud/?mark=%E0%A4%A#%E0%A4%A');
	await expect(page.locator('h1')).toBeVisible();
	expect(errors).toEqual([]);
});

test('where a hit lands its words are marked and in view, until Esc', async ({ page }) => {
	await page.goto(searchAddress('parcels'));
	await page.locator(`${hits} a`).first().click();
	await expect.poll(() => marksOn(page)).toMatchObject({ inView: true });
	expect((await marksOn(page)).count).toBeGreaterThan(0);
	// Nobody copies the marks along with the address.
	expect(page.url()).not.toContain('mark=');
	const { hash } = new URL(page.url());
	await page.keyboard.press('Escape');
	await expect.poll(async () => (await marksOn(page)).count).toBe(0);
	expect(new URL(page.url()).hash).toBe(hash);
});

test('marking changes nothing in the page itself', async ({ page }) => {
	await page.goto('/cainiao/');
	const plain = await page.locator('.body').first().innerHTML();
	await page.goto('/cainiao/?mark=parcel');
	await expect.poll(async () => (await marksOn(page)).count).toBeGreaterThan(0);
	expect(await page.locator('.body').first().innerHTML()).toBe(plain);
});

test('what was typed before the script has come is searched', async ({ page }) => {
	const { promise: held, resolve } = Promise.withResolvers<undefined>();
	await page.route('**/assets/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/search/', { waitUntil: 'commit' });
	await page.getByRole('searchbox').fill('gmv');
	resolve(undefined);
	await expect(page.locator('#search-results a').first()).toBeVisible();
	await expect(page.getByRole('combobox')).toHaveValue('gmv');
});
