/** `<search-door>` opens the search over any page. Nothing of the search is fetched before the reader reaches for it. */
class SearchDoor extends HTMLElement {
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
			const asked = event.key === '/' ? !isTyping(event) : event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey);
			if (!asked) return;
			event.preventDefault();
			void this.#open();
		});
	}

	#sheet() {
		return import('../search/search-sheet.ts');
	}

	/** Where the search cannot be fetched, its page still can: that one works without script. */
	async #open() {
		const page = this.querySelector('a')?.href ?? '';
		try {
			const { openSearch } = await this.#sheet();
			await openSearch(page);
		} catch {
			location.assign(page);
		}
	}
}

function isTyping({ target }: KeyboardEvent) {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=radio]), textarea, select'));
}

customElements.define('search-door', SearchDoor);
