import '../../lib/adopt-made.ts';
import { SearchBox } from '../../search/ui/search-box.ts';

/** The index is put away while there are results, unless the reader wants it. */
const asksForIndex = () => location.hash.startsWith('#index');

/** `<search-page>` makes the search page answer while the reader types; query, part and place are kept in the address and its history. */
class SearchPage extends HTMLElement {
	connectedCallback() {
		const input = this.querySelector<HTMLInputElement>('input[type=search]');
		if (!input) return;
		const index = this.querySelector<HTMLElement>('#index');
		const address = new URL(location.href);
		const box = new SearchBox({ input, root: this, index: '#index', changed: (query, part) => this.#keep(query, part, index) });
		input.value = address.searchParams.get('q') ?? '';
		box.view.part = address.searchParams.get('part') ?? '';
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			void box.search();
		});
		addEventListener('hashchange', () => {
			this.#keep(box.query, box.view.part, index);
			if (asksForIndex()) document.getElementById(location.hash.slice(1))?.scrollIntoView();
		});
		addEventListener('pagehide', () => history.replaceState({ y: scrollY }, ''));
		const y: unknown = history.state?.y;
		void box.search().then(() => {
			if (typeof y === 'number') scrollTo(0, y);
		});
		if (!input.value) input.focus();
	}

	#keep(query: string, part: string, index: HTMLElement | null) {
		const address = new URL(location.href);
		for (const [name, value] of [
			['q', query],
			['part', part],
		] as const) {
			if (value) address.searchParams.set(name, value);
			else address.searchParams.delete(name);
		}
		if (address.href !== location.href) history.replaceState(history.state, '', address);
		if (index) index.hidden = query !== '' && !asksForIndex();
	}
}

customElements.define('search-page', SearchPage);
