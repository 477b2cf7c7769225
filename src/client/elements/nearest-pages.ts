import { meantAddress } from '../../urls/permalinks/meant-address.ts';
import { nearest } from '../../urls/permalinks/nearest.ts';

const base = import.meta.env.BASE_URL;

/** Whether the host has a page or a file at a path. */
const isThere = (path: string) =>
	fetch(path, { method: 'HEAD' })
		.then(({ ok }) => ok)
		.catch(() => false);

/**
 * `<nearest-pages>` is part of the page for missing pages, which links to all pages. It leads on where there is a page or file at the
 * address but for case, an ending or signs that came along, and otherwise lists the pages with the most similar addresses in `[data-nearest]`.
 */
class NearestPages extends HTMLElement {
	connectedCallback() {
		void this.#lead();
	}

	async #lead() {
		const { page, file, id } = meantAddress(location.pathname.slice(base.length));
		for (const path of [`${base}${page}/`, base + file]) {
			if (page === '' || path === location.pathname || !(await isThere(path))) continue;
			location.replace(path + location.search + (id ? `#${id}` : location.hash));
			return;
		}
		this.#offer(page);
	}

	#offer(page: string) {
		const links = new Map(
			[...document.links]
				.filter((link) => link instanceof HTMLAnchorElement && link.origin === location.origin && !link.hash)
				.map((link) => [link.pathname.slice(base.length).replace(/\/$/, ''), link]),
		);
		const ids = nearest(page, [...links.keys()].filter(Boolean));
		const list = this.querySelector('[data-nearest]');
		if (!list || ids.length === 0) return;
		for (const name of ids) {
			const item = document.createElement('li');
			const link = links.get(name)?.cloneNode(true);
			if (link) item.append(link);
			list.append(item);
		}
		const heading = list.closest('[hidden]');
		if (heading instanceof HTMLElement) heading.hidden = false;
	}
}

customElements.define('nearest-pages', NearestPages);
