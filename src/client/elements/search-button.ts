import { isPlainClick } from '../plain-click.ts';

/** `<search-button>` opens the search over any page. Nothing of the search is fetched before the reader reaches for it. */
class SearchButton extends HTMLElement {
	connectedCallback() {
		const fetchSearch = () => void this.#dialog();
		this.addEventListener('pointerenter', fetchSearch);
		this.addEventListener('focusin', fetchSearch);
		this.addEventListener('click', (event) => {
			if (!isPlainClick(event)) return;
			event.preventDefault();
			searchKeys.typed = '';
			void this.#open();
		});
		searchKeys.open = () => void this.#open();
		if (searchKeys.typed !== undefined) void this.#open();
	}

	async #dialog() {
		const dialog = await import('../../search/ui/search-dialog.ts');
		void dialog.warm();
		return dialog;
	}

	/** Where the search cannot be fetched, its page still can: that one works without script. */
	async #open() {
		const page = this.querySelector('a')?.href ?? '';
		try {
			const dialog = await this.#dialog();
			await dialog.openSearch(page, () => searchKeys.typed);
		} catch {
			location.assign(`${page}?q=${encodeURIComponent(searchKeys.typed ?? '')}`);
		}
		searchKeys.typed = undefined;
	}
}

customElements.define('search-button', SearchButton);
