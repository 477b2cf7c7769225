/** Where a slash is a letter: the site has no other place to type in. */
const FIELD = 'input:not([type=radio])';

/** `<search-door>` opens the search over any page. Nothing of the search is fetched before the reader reaches for it. */
class SearchDoor extends HTMLElement {
	/** What is typed while the search is on its way. */
	#typed: string | undefined;

	connectedCallback() {
		const fetchSearch = () => void this.#sheet();
		this.addEventListener('pointerenter', fetchSearch);
		this.addEventListener('focusin', fetchSearch);
		this.addEventListener('click', (event) => {
			if (event.metaKey || event.ctrlKey || event.shiftKey) return;
			event.preventDefault();
			void this.#open();
		});
		document.addEventListener('keydown', (event) => {
			const { key } = event;
			const chord = event.metaKey || event.ctrlKey;
			if (this.#typed !== undefined && key.length === 1 && !chord) this.#typed += key;
			else if (key === '/' ? !document.activeElement?.matches(FIELD) : 'kK'.includes(key) && chord) void this.#open();
			else return;
			event.preventDefault();
		});
	}

	async #sheet() {
		const sheet = await import('../../search/ui/search-dialog.ts');
		void sheet.warm();
		return sheet;
	}

	/** Where the search cannot be fetched, its page still can: that one works without script. */
	async #open() {
		const page = this.querySelector('a')?.href ?? '';
		this.#typed ??= '';
		try {
			const sheet = await this.#sheet();
			await sheet.openSearch(page, () => this.#typed);
		} catch {
			location.assign(`${page}?q=${encodeURIComponent(this.#typed)}`);
		}
		this.#typed = undefined;
	}
}

customElements.define('search-door', SearchDoor);
