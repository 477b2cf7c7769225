import { keyOf } from '../../lib/key-of.ts';
import { make } from './render-results.ts';
import { SearchBox } from './search-box.ts';
import { slashSetting } from './slash-setting.ts';

export { warm } from './search-client.ts';

let sheet: ReturnType<typeof makeSheet> | undefined;

const keys = (...entries: readonly (readonly [string, string])[]) => entries.flatMap(([key, does]) => [make('kbd', {}, key), ` ${does} `]);

function makeSheet(page: string) {
	const input = make('input', {
		type: 'search',
		id: 'sheet-q',
		name: 'q',
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		enterkeyhint: 'go',
		'data-enter': 'open',
	});
	const close = make('button', { type: 'submit', formmethod: 'dialog', formnovalidate: '' }, 'Close');
	const asPage = make('a', { href: page, class: 'py-1' }, 'Open as a page');
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
				'm-auto mt-[4.5rem] max-h-[calc(100dvh-7rem)] w-[min(52rem,100vw-2rem)] max-w-none flex-col overflow-hidden border border-strong bg-paper px-8 pt-3 text-ink backdrop:bg-paper backdrop:opacity-75 open:flex max-tablet:m-0 max-tablet:h-dvh max-tablet:max-h-dvh max-tablet:w-screen max-tablet:border-0 max-tablet:px-4 print:!hidden',
			'aria-label': 'Search',
		},
		form,
		make('p', { role: 'status', class: 'min-h-8 pt-2.5 text-aside', 'data-place': 'status' }),
		make('div', { class: 'text-aside', 'data-place': 'help' }),
		make('fieldset', { class: 'choices font-sans text-ui', 'data-place': 'parts' }),
		make(
			'div',
			{ class: 'found -mx-8 min-h-0 overflow-auto overscroll-contain px-8 max-tablet:-mx-4 max-tablet:px-4' },
			make('div', { class: 'answers', 'data-place': 'answer' }),
			make('ol', {
				class:
					'hits [&>:first-child]:[box-shadow:-.625rem_0_var(--paper),calc(-.625rem-2px)_0]',
				'data-place': 'results',
			}),
			make('div', { class: 'pb-4 pt-2', 'data-place': 'more' }),
		),
		make('p', { class: 'fine-print mt-auto flex items-baseline justify-between border-t border-strong py-1.5 max-tablet:hidden' }, make('span', {}, ...keys(['↑ ↓', 'choose'], ['Enter', 'open'], ['Esc', 'close'])), slashSetting(), asPage),
	);
	const box = new SearchBox({
		input,
		root: dialog,
		index: `${page}#index`,
		changed: (query) => {
			asPage.href = query ? `${page}?q=${encodeURIComponent(query)}` : page;
		},
	});
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
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
	if (asked) void box.ask(asked);
	else if (isNew) void box.search();
}
