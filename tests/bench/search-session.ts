import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';
import { freshPage } from './browser.ts';
import type { Conditions } from './conditions.ts';
import type { PackedServer } from './packed-server.ts';

/** Where the search of a site is, for a hand on a keyboard. */
export interface SearchPlace {
	/** The page on which the reader is. */
	path: string;
	/** The keys that open it. */
	open: string;
	field: string;
	/** Holds the words that say for which query the results are. */
	message: string;
	hit: string;
	/** What the page has fetched for the search before the reader reaches for it. */
	early: RegExp;
}

export const OURS: SearchPlace = {
	path: '/cloud/',
	open: '/',
	field: 'dialog[open] input[type=search]',
	message: 'dialog[open] [data-place=status]',
	hit: 'dialog[open] :is(.hits a, .answer)',
	early: /^\/(?:pagefind|search)\/|\/search\./,
};

export const STARLIGHT: SearchPlace = {
	path: '/cloud/',
	open: 'Control+k',
	field: 'dialog[open] input',
	message: 'dialog[open] .pagefind-ui__message',
	hit: 'dialog[open] .pagefind-ui__result-link',
	early: /^\/pagefind\/|\/ui-core/,
};

/** What one query took, in milliseconds. */
export interface Answer {
	query: string;
	/** From the first letter to the first result on the screen, whatever part of the query it answers. */
	first: number;
	/** From the last letter to the results for the whole query. */
	whole: number;
}

/** What a search fetches: its program, Pagefind's program, the index of words, and the texts of results. */
export const KINDS = { program: /\.(?:js|css)$|wasm/, index: /pf_index|pf_meta|pf_filter|\.json$/, texts: /pf_fragment$/ } as const;

type Kind = keyof typeof KINDS;

/** One reader's searches on one page. */
export interface Session {
	/** From the key that opens the search to a field that takes letters, in milliseconds. */
	ready: number;
	/** From the key that opens the search to the first result, in milliseconds. */
	reach: number;
	/** Bytes that the page fetched for the search before, those from the key to the first query's results, and those fetched while the reader looks at them. */
	early: number;
	bytes: number;
	ahead: number;
	requests: number;
	/** These bytes by what they are. */
	kinds: Readonly<Record<Kind, number>>;
	/** The first query found a search that had nothing yet. */
	answers: readonly Answer[];
}

/** Milliseconds between two keys. */
const KEY = 100;

/** How long a reader looks at results before the next query, in milliseconds. */
const LOOK = 1_200;

const marks = z.object({ open: z.number(), ready: z.number(), keys: z.array(z.number()), first: z.number(), whole: z.number() });

/** Runs in the page: notes when letters are typed and when results for them stand there. */
function watchSearch() {
	const state = { open: 0, ready: 0, keys: [0].slice(1), first: 0, whole: 0 };
	const aim = { field: '', message: '', hit: '', query: '' };
	Reflect.set(window, 'benchSearch', { state, aim });
	addEventListener(
		'keydown',
		({ timeStamp, target }) => {
			if (target instanceof Element && aim.field && target.matches(aim.field)) {
				state.keys.push(timeStamp);
				state.whole = 0;
			} else if (!state.open) state.open = timeStamp;
		},
		true,
	);
	// What is pasted comes without a key.
	addEventListener('input', ({ timeStamp }) => void (state.keys.length > 0 || state.keys.push(timeStamp)), true);
	addEventListener('focusin', ({ target }) => {
		if (!state.ready && target instanceof Element && aim.field && target.matches(aim.field)) state.ready = performance.now();
	});
	const look = () => {
		if (state.keys.length === 0 || !document.querySelector(aim.hit)) return;
		state.first ||= performance.now();
		const said = document.querySelector(aim.message)?.textContent ?? '';
		const typed = document.querySelector<HTMLInputElement>(aim.field)?.value;
		if (typed === aim.query && !said.startsWith('Searching') && said.includes(aim.query)) state.whole ||= performance.now();
	};
	new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Tells the watcher what comes next, and empties its notes of the last query. */
const expectQuery = (page: Page, { field, message, hit }: SearchPlace, query: string) =>
	page.evaluate(
		([field, message, hit, query]) => {
			const { state, aim } = Reflect.get(window, 'benchSearch');
			Object.assign(state, { keys: [], first: 0, whole: 0 });
			Object.assign(aim, { field, message, hit, query });
		},
		[field, message, hit, query],
	);

const read = async (page: Page) => marks.parse(await page.evaluate(() => Reflect.get(window, 'benchSearch').state));

/** Types as a person would, or pastes the whole query. */
async function ask(page: Page, query: string, pasted: boolean) {
	if (pasted) await page.keyboard.insertText(query);
	else await page.keyboard.type(query, { delay: KEY });
	await page.waitForFunction(() => Reflect.get(window, 'benchSearch').state.whole > 0);
	const { keys, first, whole } = await read(page);
	return { query, first: first - (keys[0] ?? 0), whole: whole - (keys.at(-1) ?? 0) };
}

/** Empties the field; the results of the last query must be gone before the next is timed. */
async function clear(page: Page, { hit }: SearchPlace) {
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Backspace');
	await page.locator(hit).first().waitFor({ state: 'detached' });
}

/** Opens a page for the first time, reads it, then types each query in turn as a person would. */
export async function search(
	browser: Browser,
	server: PackedServer,
	place: SearchPlace,
	queries: readonly string[],
	conditions: Conditions,
	pasted = false,
): Promise<Session> {
	const page = await freshPage(browser, conditions, watchSearch);
	page.setDefaultTimeout(120_000);
	const start = server.answered.length;
	await page.goto(server.at(place.path), { waitUntil: 'load' });
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(LOOK);
	const opened = server.answered.length;
	const [firstQuery = '', ...later] = queries;
	await expectQuery(page, place, firstQuery);
	await page.keyboard.press(place.open);
	await page.waitForFunction((field) => document.activeElement?.matches(field), place.field);
	const answers = [await ask(page, firstQuery, pasted)];
	const { open, ready, first } = await read(page);
	const shown = server.answered.length;
	await page.waitForTimeout(LOOK);
	const fetched = server.answered.slice(opened, shown);
	const ahead = server.answered.slice(shown);
	for (const query of later) {
		await clear(page, place);
		await expectQuery(page, place, query);
		answers.push(await ask(page, query, pasted));
		await page.waitForTimeout(LOOK);
	}
	await page.context().close();
	const early = server.answered.slice(start, opened).filter(({ path }) => place.early.test(path));
	const sum = (files: typeof early) => files.reduce((total, { bytes }) => total + bytes, 0);
	const all = [...early, ...fetched];
	const kindOf = (kind: Kind) => sum(all.filter(({ path }) => KINDS[kind].test(path)));
	return {
		ready: ready - open,
		reach: first - open,
		early: sum(early),
		bytes: sum(fetched),
		ahead: sum(ahead),
		requests: fetched.length,
		kinds: { program: kindOf('program'), index: kindOf('index'), texts: kindOf('texts') },
		answers,
	};
}
