import { adoptStyle } from '../../lib/adopt-style.ts';
import { make } from './render-results.ts';
import { SearchBox } from './search-box.ts';
import results from './results.css?inline';
import sheetStyle from './search-dialog.css?inline';

export { warm } from './search-client.ts';

adoptStyle(results + sheetStyle);

let sheet: ReturnType<typeof makeSheet> | undefined;

const keys = (...entries: readonly (readonly [string, string])[]) => entries.flatMap(([key, does]) => [make('kbd', {}, key), ` ${does} `]);

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
	const asPage = make('a', { href: page }, 'Open as a page');
	const form = make(
		'form',
		{ action: page, class: 'fields' },
		make('label', { for: 'sheet-q' }, 'Search'),
		make('div', { class: 'row' }, input, close),
	);
	const dialog = make(
		'dialog',
		{ class: 'sheet', 'aria-label': 'Search' },
		form,
		make('p', { role: 'status', 'data-place': 'status' }),
		make('div', { 'data-place': 'help' }),
		make('fieldset', { class: 'by', 'data-place': 'parts' }),
		make(
			'div',
			{ class: 'found' },
			make('div', { class: 'answers', 'data-place': 'answer' }),
			make('ol', { class: 'hits', 'data-place': 'results' }),
			make('div', { 'data-place': 'more' }),
		),
		make('p', { class: 'keys' }, make('span', {}, ...keys(['↑ ↓', 'choose'], ['Enter', 'open'], ['Esc', 'close'])), asPage),
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
