import '../../lib/adopt-made.ts';
import { keyOf } from '../../lib/key-of.ts';
import { make } from './render-results.ts';
import { SearchBox } from './search-box.ts';
import { slashSetting } from './slash-setting.ts';

export { warm } from './search-client.ts';

let sheet: ReturnType<typeof makeSheet> | undefined;

/** What the history keeps of the sheet, for readers who come back from a hit: the query, and which hit it was. */
interface Kept {
	search?: string | undefined;
	hit?: number;
}

const keep = (state: Kept) => history.replaceState({ ...history.state, ...state }, '');

const keys = (...entries: readonly (readonly [string, string])[]) =>
	entries.flatMap(([key, does]) => [make('kbd', { class: 'made-border made-border-hairline made-px-1 made-font-sans' }, key), ` ${does} `]);

const ANSWERS = 'answers made-grid made-gap-x-12 made-border-b made-border-strong tablet:has-[>:nth-child(2)]:made-grid-cols-2';

function makeSheet(page: string) {
	const input = make('input', {
		type: 'search',
		id: 'sheet-q',
		name: 'q',
		autocomplete: 'off',
		autocapitalize: 'off',
		autocorrect: 'off',
		spellcheck: 'false',
		enterkeyhint: 'go',
		'data-enter': 'open',
	});
	const close = make('button', { type: 'submit', formmethod: 'dialog', formnovalidate: '' }, 'Close');
	const asPage = make('a', { href: page, class: 'made-py-1' }, 'Open as a page');
	const form = make(
		'form',
		{ action: page, class: 'search-form' },
		make('label', { for: 'sheet-q', class: 'fine-print' }, 'Search'),
		make('div', { class: 'search-row' }, input, close),
	);
	const dialog = make(
		'dialog',
		{
			class:
				'made-m-auto made-mt-[4.5rem] made-max-h-[calc(100dvh-7rem)] made-w-[min(52rem,100vw-2rem)] made-max-w-none made-flex-col made-overflow-hidden made-border made-border-strong made-bg-paper made-px-8 made-pt-3 made-text-ink backdrop:made-bg-paper backdrop:made-opacity-75 open:made-flex max-tablet:made-m-0 max-tablet:made-h-dvh max-tablet:made-max-h-dvh max-tablet:made-w-screen max-tablet:made-border-0 max-tablet:made-px-4 print:!made-hidden',
			'aria-label': 'Search',
		},
		form,
		make('div', { class: 'made-min-h-9 made-pt-1.5', 'data-place': 'completions' }),
		make('p', { role: 'status', class: 'made-min-h-8 made-pt-2.5 made-text-aside', 'data-place': 'status' }),
		make('div', { class: 'made-text-aside', 'data-place': 'help' }),
		make('fieldset', { class: 'choices made-font-sans made-text-ui', 'data-place': 'parts' }),
		make(
			'div',
			{
				class:
					'found -made-mx-8 made-min-h-0 made-overflow-auto made-overscroll-contain made-px-8 max-tablet:-made-mx-4 max-tablet:made-px-4',
			},
			make('div', { class: ANSWERS, 'data-place': 'answer' }),
			make('ol', {
				class:
					'hits [&>:first-child]:[box-shadow:-.625rem_0_var(--paper),calc(-.625rem-2px)_0] [&>:first-child]:[outline:1px_solid_transparent]',
				'data-place': 'results',
			}),
			make('div', { class: 'made-pb-4 made-pt-2', 'data-place': 'more' }),
		),
		make(
			'p',
			{
				class:
					'fine-print made-mt-auto made-flex made-items-baseline made-justify-between made-border-t made-border-strong made-py-1.5 max-tablet:made-hidden',
			},
			make('span', {}, ...keys(['↑ ↓', 'choose'], ['Enter', 'open'], ['Esc', 'close'])),
			slashSetting(),
			asPage,
		),
	);
	const box = new SearchBox({
		input,
		root: dialog,
		index: `${page}#index`,
		changed: (query) => {
			asPage.href = query ? `${page}?q=${encodeURIComponent(query)}` : page;
			if (dialog.open) keep({ search: query });
		},
	});
	dialog.addEventListener('click', ({ target }) => {
		if (target === dialog) dialog.close();
		keep({ hit: box.view.links.findIndex((link) => target instanceof Node && link.contains(target)) });
	});
	dialog.addEventListener('close', () => keep({ search: undefined }));
	// In a search field, browsers take the first Esc to empty it.
	dialog.addEventListener('keydown', (event) => {
		if (keyOf(event) !== 'Escape') return;
		event.preventDefault();
		dialog.close();
	});
	document.body.append(dialog);
	return { dialog, box, input };
}

/**
 * Opens the search over the page.
 * @param page the address of the search page, for those who want that instead
 * @param typed what has been typed in the meantime
 */
export async function openSearch(page: string, typed: () => string | undefined) {
	// What the search fetches goes out first: drawing a sheet over a long page takes a while.
	if (!sheet) await new Promise((resolve) => setTimeout(resolve));
	if (sheet?.dialog.open) return;
	const isNew = !sheet;
	sheet ??= makeSheet(page);
	const { dialog, box, input } = sheet;
	dialog.showModal();
	input.focus();
	input.select();
	const asked = typed();
	// Read before the search changes it.
	const { search, hit }: Kept = history.state ?? {};
	if (asked) void box.ask(asked).then(() => asked === search && box.view.links[hit ?? -1]?.focus());
	else if (isNew) void box.search();
}
