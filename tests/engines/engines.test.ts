import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SiteServer } from '../browser/support/site-server.ts';
import type { Tab } from './engine.ts';
import { engines } from './engines.ts';

/** How long a page may take on a busy machine, in milliseconds. */
const PATIENCE = { timeout: 30_000 };

const server = new SiteServer();

beforeAll(() => server.open().then(() => undefined));
afterAll(() => server.close());

const there = engines.filter(({ isThere }) => isThere());
for (const { name } of engines.filter(({ isThere }) => !isThere())) console.warn(`${name}: NOT TESTED, for it could not be had.`);

test('there is an engine beside Chromium’s to test in', () => {
	expect(there).not.toEqual([]);
});

const text = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.textContent.trim() ?? ''`;

const isShown = (selector: string) => `document.querySelector(${JSON.stringify(selector)})?.checkVisibility() ?? false`;

/** Whether the upper edge of an element is in the window. */
const inWindow = (selector: string) =>
	`(({ top }) => top > -2 && top < innerHeight)(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`;

const paper = 'getComputedStyle(document.documentElement).backgroundColor';

describe.each(there)('$name', ({ start }) => {
	let tab: Tab;
	beforeAll(async () => {
		tab = await start();
	}, 180_000);
	afterAll(() => tab.close());

	const expectTrue = (expression: string) => expect.poll(() => tab.read(expression), PATIENCE).toBe(true);

	test.each(['/', '/cloud/', '/segments/', '/glossary/', '/source-check/', '/search/', '/about/'])('%s reads', async (path) => {
		await tab.open(server.at(path));
		await expectTrue(isShown('h1'));
		expect(Number(await tab.read('document.querySelector("main").innerText.length'))).toBeGreaterThan(200);
		expect(await tab.read('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
		expect(await tab.read('getComputedStyle(document.body).fontFamily')).toContain('Book');
	});

	test('the font and the drawings are there', async () => {
		await tab.open(server.at('/results/'));
		await expectTrue('[...document.fonts].some(({ family, status }) => family.includes("Book") && status === "loaded")');
		await expectTrue('[...document.querySelectorAll("figure > svg")].some((svg) => svg.getBoundingClientRect().height > 50)');
	});

	test('the search opens by its key, answers, and leads to the place with the words marked', async () => {
		await tab.open(server.at('/cloud/'));
		await expectTrue('customElements.get("search-button") !== undefined');
		await tab.type('/');
		await expectTrue('document.activeElement?.matches("dialog input") ?? false');
		await tab.type('gmv');
		await expectTrue(isShown('dialog .hits a'));
		expect(await tab.read(text('dialog .answer'))).toContain('Gross merchandise volume');
		await tab.press('Enter');
		await expectTrue('location.search.includes("mark=gmv")');
		await expectTrue(inWindow('#gmv'));
		await expectTrue('CSS.highlights?.get("found")?.size > 0');
	});

	test('the search forgives a slip on its page', async () => {
		await tab.open(`${server.at('/search/')}?q=alibabba`);
		await expectTrue(isShown('#search-results a'));
	});

	test('a link to a heading leads to it', async () => {
		await tab.open(server.at('/cloud/'));
		await tab.open(`${server.at('/cloud/')}#how-it-is-known`);
		await expectTrue(inWindow('#how-it-is-known'));
	});

	test('a link into a folded part opens it', async () => {
		await tab.open(server.at('/figures/'));
		const last = `#${String(await tab.read('[...document.querySelectorAll("tr[id]")].at(-1).id'))}`;
		await tab.open(server.at('/'));
		await tab.open(`${server.at('/figures/')}${last}`);
		await expectTrue(inWindow(last));
		await tab.open(server.at('/'));
		await tab.open(`${server.at('/figures/')}#topic-brands`);
		await expectTrue(isShown('#topic-brands + details tr'));
	});

	test('the source check shows one verdict in all its parts', async () => {
		await tab.open(server.at('/source-check/'));
		await tab.read('document.querySelector("#f-wrong").click()');
		await expectTrue(isShown('.parts > details:not([open]) [data-v=wrong]'));
	});

	test('a fragment that never existed gets a notice with the nearest places', async () => {
		await tab.open(server.at('/'));
		await tab.open(`${server.at('/ecosystem/')}#gmv-by-yaer`);
		await expect
			.poll(() => tab.read(text('main > [role=status].fine-print')), PATIENCE)
			.toMatch(/no place called “gmv-by-yaer”\. Nearest to it: /);
	});

	test('a link to a passage leads to it', async () => {
		await tab.open(server.at('/cloud/'));
		const words = String(await tab.read(text('#cloud-revenue-by-year ~ p')))
			.split(' ')
			.slice(0, 4)
			.join(' ');
		await tab.open(server.at('/'));
		await tab.open(`${server.at('/cloud/')}#cloud-revenue-by-year:~:text=${encodeURIComponent(words)}`);
		await expectTrue(inWindow('#cloud-revenue-by-year ~ p'));
		expect(await tab.read(text('main > [role=status].fine-print'))).toBe('');
	});

	test('what is selected can be linked, by keys', async () => {
		await tab.open(server.at('/cloud/'));
		await tab.read('getSelection().selectAllChildren(document.querySelector(".short p"))');
		await expectTrue(isShown('.passage'));
		await tab.press('Tab');
		await expectTrue('document.activeElement?.textContent === "Link to this passage"');
		await tab.press('Enter');
		await expect.poll(() => tab.read(text('.passage [role=status]')), PATIENCE).toMatch(/^Copied\.$|stands selected in a field/);
		await tab.press('Escape');
		await expectTrue(`!(${isShown('.passage')})`);
	});

	test('the address of a heading is copied, or stands ready in a field', async () => {
		await tab.open(server.at('/cloud/'));
		await expectTrue('customElements.get("search-button") !== undefined');
		await tab.click('.body h2 .anchor');
		await expect.poll(() => tab.read(text('p[role=status]')), PATIENCE).toMatch(/^Copied\.$|stands selected in a field/);
		await expectTrue('document.querySelector(".anchor.copied") !== null || document.activeElement.value?.includes("/cloud/#")');
	});

	test('what stands behind a link is shown', async () => {
		await tab.open(server.at('/cloud/'));
		await tab.hover('.body a[href$="#public-cloud"]');
		await expectTrue(isShown('#preview'));
		expect(await tab.read(text('#preview'))).toMatch(/^Public cloud /);
		await tab.press('Escape');
		await expectTrue(`!(${isShown('#preview')})`);
	});

	test('the colours are chosen, and the choice is kept', async () => {
		await tab.open(server.at('/cloud/'));
		await tab.click('body > header input[value=dark]');
		await expect.poll(() => tab.read(paper), PATIENCE).toBe('rgb(22, 21, 20)');
		await tab.open(server.at('/glossary/'));
		await expect.poll(() => tab.read(paper), PATIENCE).toBe('rgb(22, 21, 20)');
		await tab.click('body > header input[value=light]');
		await expect.poll(() => tab.read(paper), PATIENCE).toBe('rgb(248, 247, 243)');
	});
});
