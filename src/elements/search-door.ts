const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** `<search-door>` opens the search over any page. Nothing of the search is fetched before the reader reaches for it. */
class SearchDoor extends HTMLElement {
	#program: HTMLLinkElement | undefined;

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
		if (!this.#program) {
			// The largest file of the search; its script would ask for it only when it has come itself. A module shared with it would draw it in here.
			this.#program = document.createElement('link');
			Object.assign(this.#program, { rel: 'preload', as: 'fetch', crossOrigin: '', href: `${base}pagefind/wasm.en.wasm` });
			document.head.append(this.#program);
		}
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
