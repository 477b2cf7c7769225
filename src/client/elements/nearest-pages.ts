import { nearest } from '../../urls/permalinks/nearest.ts';

const base = import.meta.env.BASE_URL;

/** A path as it was meant: lower case, without `.html`, escapes and signs that come along when an address is copied. */
function meant(path: string) {
	let text = path;
	try {
		text = decodeURIComponent(path);
	} catch {
		// Kept as it is: an escape was cut.
	}
	const [page = '', id = ''] = text.toLowerCase().split('#');
	return { page: page.replace(/(?:\/|\.html?|[^\p{L}\p{N}])+$/u, '').replace(/\/index$/, ''), id: id.replace(/[^\w.-]/g, '') };
}

/**
 * `<nearest-pages>` is part of the page for missing pages, which links to all pages. It leads on where the address is that of a page
 * but for case, an ending or signs that came along, and otherwise lists the pages with the most similar addresses in `[data-nearest]`.
 */
class NearestPages extends HTMLElement {
	connectedCallback() {
		const { page, id } = meant(location.pathname.slice(base.length));
		const links = new Map(
			[...document.links]
				.filter((link) => link instanceof HTMLAnchorElement && link.origin === location.origin && !link.hash)
				.map((link) => [link.pathname.slice(base.length).replace(/\/$/, ''), link]),
		);
		const exact = links.get(page);
		if (exact && page !== '' && exact.pathname !== location.pathname) {
			location.replace(exact.pathname + location.search + (id ? `#${id}` : location.hash));
			return;
		}
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
