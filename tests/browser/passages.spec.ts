import { type Locator, type Page, test } from '@playwright/test';
import { addAxe, axeFaults } from './support/axe.ts';
import { errorsOf, expect } from './support/offline-test.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 1280, height: 720 } });
test.describe.configure({ timeout: 120_000 });

const menu = (page: Page) => page.getByRole('group', { name: 'Selected passage' });

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects from a place of the text to another, each given by its element and a character of its text. */
async function select(from: Locator, start: number, to: Locator, end: number) {
	const last = await to.elementHandle();
	await from.evaluate(
		(first, { start, last, end }) => {
			const at = (element: Node | null, offset: number): [Node, number] => {
				const walker = document.createTreeWalker(element ?? document, NodeFilter.SHOW_TEXT);
				let left = offset;
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					const length = node.textContent?.length ?? 0;
					if (left <= length) return [node, left];
					left -= length;
				}
				throw new Error('The text is shorter than that.');
			};
			getSelection()?.setBaseAndExtent(...at(first, start), ...at(last, end));
		},
		{ start, last, end },
	);
	await expect(menu(from.page())).toBeVisible();
}

const lengthOf = async (element: Locator) => (await element.textContent())?.length ?? 0;

/** The browser has gone to the passage. */
async function expectFound(page: Page, words: Locator) {
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	await expect(words).toBeInViewport();
}

test.describe('where the clipboard may be written', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	for (const [what, address, from, to] of [
		['a paragraph', '/cloud/', '#cloud-revenue-by-year ~ p', undefined],
		['a heading and what follows it', '/results/', '#how-it-is-known', '#how-it-is-known ~ p'],
		['an entry of the glossary', '/glossary/', '#take-rate dd', undefined],
		['a source, which every section lists', '/cloud/', '#source-4 p', undefined],
		['a row of figures', '/figures/', '#revenue-rmb-fy2023 th', '#revenue-rmb-fy2023 td:last-child'],
	] as const) {
		test(`the link to ${what} leads to it`, async ({ page }) => {
			await page.goto(address);
			const [first, last] = [page.locator(from).first(), page.locator(to ?? from).first()];
			// What is folded is open to whoever selects in it.
			await first.evaluate((element) => {
				for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
			});
			await select(first, 0, last, await lengthOf(last));
			await menu(page).getByRole('button', { name: 'Link to this passage' }).click();
			await expect(menu(page).getByRole('status')).toHaveText('Copied.');
			const link = await copied(page);
			expect(link).toContain(`${address}#`);
			expect(link).toContain(':~:text=');
			// Without the place for other browsers, only the words lead there.
			await page.goto('about:blank');
			await page.goto(link.replace(/#[^:]*/, '#'));
			await expectFound(page, first);
		});
	}

	test('words that stand there more than once are told apart', async ({ page }) => {
		await page.goto('/cloud/');
		const second = page.locator('.body p', { hasText: 'Alibaba Cloud' }).last();
		const text = (await second.textContent()) ?? '';
		const at = text.indexOf('Alibaba Cloud');
		await select(second, at, second, at + 'Alibaba Cloud'.length);
		await menu(page).getByRole('button', { name: 'Link to this passage' }).click();
		await expect(menu(page).getByRole('status')).toHaveText('Copied.');
		const link = await copied(page);
		expect(link).toMatch(/text=[^,]+-,Alibaba%20Cloud|Alibaba%20Cloud,-/);
		await page.goto('about:blank');
		await page.goto(link.replace(/#[^:]*/, '#'));
		await expectFound(page, second);
	});

	test('browsers without text fragments are led to the heading above it', async ({ page }) => {
		await page.goto('/cloud/');
		const paragraph = page.locator('#cloud-revenue-by-year ~ p').first();
		await select(paragraph, 0, paragraph, 20);
		await menu(page).getByRole('button', { name: 'Link to this passage' }).click();
		await expect(menu(page).getByRole('status')).toHaveText('Copied.');
		const id = new URL(await copied(page)).hash.slice(1).split(':~:')[0] ?? '';
		expect(id).not.toBe('');
		await expect(page.locator(`[id="${id}"]`)).toBeAttached();
		// As such a browser has it, the directive is a part of the fragment.
		await page.goto('/cloud/');
		await page.evaluate((hash) => {
			history.replaceState(null, '', `${location.pathname}#${hash}`);
			dispatchEvent(new HashChangeEvent('hashchange'));
		}, `${id}%3A~%3Atext=Nothing`);
		await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	});

	test('the citation has the words, the title, the site, the day of review and the permanent address', async ({ page }) => {
		await page.goto('/cloud/?mark=cloud');
		const short = page.locator('.short p');
		await select(short, 0, short, await lengthOf(short));
		await menu(page).getByRole('button', { name: 'Copy with citation' }).click();
		await expect(menu(page).getByRole('status')).toHaveText('Copied.');
		const text = await copied(page);
		const reference = await page.locator('#cite [data-copy]').first().getAttribute('data-copy');
		const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
		expect(text).toMatch(/^“Alibaba Cloud rents out computing .*RMB\s[\d.]+\sbillion\sin\sfiscal \d{4}, .+\.” /);
		expect(text.endsWith(`” ${reference}`)).toBe(true);
		for (const part of ['The Alibaba Business Model', '(2026, ', (await page.locator('h1').textContent()) ?? '-', canonical ?? '-'])
			expect(reference).toContain(part);
	});

	test('a page that cannot be cited on its own gives its title and address', async ({ page }) => {
		await page.goto('/');
		const lead = page.locator('main p').first();
		await select(lead, 0, lead, 12);
		await menu(page).getByRole('button', { name: 'Copy with citation' }).click();
		await expect(menu(page).getByRole('status')).toHaveText('Copied.');
		expect(await copied(page)).toMatch(/^“.+” The Alibaba Business Model\. https:\/\/.+\/$/);
	});
});

test('it is reached by keys from a selection made by keys, and led back', async ({ page }) => {
	await page.goto('/cloud/');
	const paragraph = page.locator('.body > p').first();
	await paragraph.evaluate((element) =>
		getSelection()?.setBaseAndExtent(element.firstChild ?? element, 0, element.firstChild ?? element, 1),
	);
	for (let i = 0; i < 3; i++) await page.keyboard.press('Control+Shift+ArrowRight');
	await expect(menu(page)).toBeVisible();
	await expect(menu(page).getByRole('status')).toHaveText('Press Tab to link to this passage or to cite it.');
	const selected = await page.evaluate(() => getSelection()?.toString());
	await page.keyboard.press('Tab');
	await expect(menu(page).getByRole('button', { name: 'Link to this passage' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(menu(page).getByRole('button', { name: 'Copy with citation' })).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Escape');
	await expect(menu(page)).toBeHidden();
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(selected);
	await page.keyboard.press('Tab');
	await expect(page.locator('.body > p a').first()).toBeFocused();
});

test('Esc sends it away, and it does not come back for the same passage', async ({ page }) => {
	await page.goto('/cloud/');
	const short = page.locator('.short p');
	await select(short, 0, short, 20);
	await page.keyboard.press('Escape');
	await expect(menu(page)).toBeHidden();
	await page.keyboard.press('Shift');
	await page.waitForTimeout(700);
	await expect(menu(page)).toBeHidden();
	await select(short, 0, short, 30);
});

test('it comes when the selection by the pointer is made, stays beside it, and goes with it', async ({ page }) => {
	await page.goto('/cloud/');
	const box = await page.locator('.short p').boundingBox();
	if (!box) throw new Error('The paragraph has no box.');
	await page.mouse.move(box.x + 150, box.y + 10);
	await page.mouse.down();
	await page.mouse.move(box.x + 400, box.y + 45, { steps: 5 });
	await page.waitForTimeout(700);
	await expect(menu(page)).toBeHidden();
	await page.mouse.up();
	await expect(menu(page)).toBeVisible();
	const top = async () => ((await menu(page).boundingBox())?.y ?? 0) + (await page.evaluate(() => scrollY));
	const before = await top();
	await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
	await expect.poll(top).toBe(before);
	await page.locator('h1').click();
	await expect(menu(page)).toBeHidden();
});

test('it does not come for a selection in the head, in a field, or of a letter or two', async ({ page }) => {
	await page.goto('/');
	await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('body > header nav') ?? document.body));
	await page.waitForTimeout(700);
	await expect(menu(page)).toBeHidden();
	await page.getByRole('searchbox').fill('take rate');
	await page.getByRole('searchbox').selectText();
	await page.waitForTimeout(700);
	await expect(menu(page)).toBeHidden();
	await page.locator('h1').evaluate((h1) => getSelection()?.setBaseAndExtent(h1.firstChild ?? h1, 0, h1.firstChild ?? h1, 2));
	await page.waitForTimeout(700);
	await expect(menu(page)).toBeHidden();
});

for (const [button, words] of [
	['Link to this passage', ':~:text='],
	['Copy with citation', 'The Alibaba Business Model'],
] as const) {
	test(`where the clipboard is refused, “${button}” leaves the text selected in a field`, async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator.clipboard, 'writeText', {
				value: () => Promise.reject(new DOMException('denied', 'NotAllowedError')),
			});
		});
		await page.goto('/cloud/');
		const short = page.locator('.short p');
		await select(short, 0, short, 60);
		await menu(page).getByRole('button', { name: button }).click();
		const field = menu(page).getByRole('textbox', { name: 'Copy this text' });
		await expect(field).toBeFocused();
		await expect(field).toHaveValue(new RegExp(words));
		expect(
			await field.evaluate((input) =>
				input instanceof HTMLInputElement ? [input.selectionStart, input.selectionEnd === input.value.length] : [],
			),
		).toEqual([0, true]);
		await expect(menu(page).getByRole('status')).toHaveText('Copying was refused. The text stands selected in a field.');
	});
}

test('where the device can share, the passage, its title and its address are shared', async ({ page }) => {
	const errors = errorsOf(page);
	await page.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, 'share', {
			value: (data: ShareData) => {
				Reflect.set(window, 'shared', data);
				return Promise.reject(new DOMException('cancelled', 'AbortError'));
			},
		});
	});
	await page.goto('/cloud/');
	const short = page.locator('.short p');
	await select(short, 0, short, 40);
	await menu(page).getByRole('button', { name: 'Share' }).click();
	const shared: ShareData = await page.evaluate(() => Reflect.get(window, 'shared'));
	expect(shared.text).toBe((await short.textContent())?.slice(0, 40));
	expect(shared.title).toContain('Cloud');
	expect(shared.url).toContain('/cloud/#text:~:text=');
	await expect(menu(page).getByRole('status')).not.toHaveText(/refused/);
	expect(errors).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds no fault in it: ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/cloud/');
		const short = page.locator('.short p');
		await select(short, 0, short, 40);
		await addAxe(page);
		expect(await axeFaults(page, 'everything', '.passage')).toEqual([]);
	});
}
