const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** `<search-door>` opens the search over any page. Nothing of the search is fetched before the reader reaches for it. */
class SearchDoor extends HTMLElement {
	#program: HTMLLinkElement | undefined;
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
			else if (key === '/' ? !isTyping(event) : key.toLowerCase() === 'k' && chord) void this.#open();
			else return;
			event.preventDefault();
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
		this.#typed ??= '';
		try {
			const { openSearch } = await this.#sheet();
			await openSearch(page, () => this.#typed ?? '');
		} catch {
			location.assign(this.#typed ? `${page}?q=${encodeURIComponent(this.#typed)}` : page);
		}
		this.#typed = undefined;
	}
}

function isTyping({ target }: KeyboardEvent) {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=radio]), textarea, select'));
}

customElements.define('search-door', SearchDoor);
