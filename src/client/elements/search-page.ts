import '../../lib/adopt-made.ts';
import { SearchBox } from '../../search/ui/search-box.ts';
import { keepPlace } from '../scroll-place.ts';
import { cleanAddress } from '../../urls/clean-address.ts';

/** The index is hidden while there are results, unless the address asks for it. */
const asksForIndex = () => location.hash.startsWith('#index');

/** `<search-page>` makes the search page answer while the reader types; query, part and place are kept in the address and its history. */
class SearchPage extends HTMLElement {
	connectedCallback() {
		const input = this.querySelector<HTMLInputElement>('input[type=search]');
		if (!input) return;
		const index = this.querySelector<HTMLElement>('#index');
		const address = new URL(location.href);
		const box = new SearchBox({ input, root: this, index: '#index', changed: (query, part) => this.#keep(query, part, index) });
		// What was typed before the script came stays.
		input.value = address.searchParams.get('q') ?? input.value;
		box.view.part = address.searchParams.get('part') ?? '';
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			void box.search();
		});
		addEventListener('hashchange', () => {
			this.#keep(box.query, box.view.part, index);
			if (asksForIndex()) document.getElementById(location.hash.slice(1))?.scrollIntoView();
		});
		void box.search().then(keepPlace());
		if (!input.value) input.focus();
	}

	/** Keeps query and part in the address, and nothing that another site has added to it. */
	#keep(query: string, part: string, index: HTMLElement | null) {
		const address = new URL(cleanAddress(location.href, import.meta.env.BASE_URL));
		if (query) address.searchParams.set('q', query);
		if (part) address.searchParams.set('part', part);
		if (address.href !== location.href) history.replaceState(history.state, '', address);
		if (index) index.hidden = query !== '' && !asksForIndex();
	}
}

customElements.define('search-page', SearchPage);
