/** `<reading-place>` marks, among its links to headings of the page, the one being read. */
class ReadingPlace extends HTMLElement {
	connectedCallback() {
		const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
		// All ids are plain letters, which an address does not escape.
		const headings = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
		// The heading in the top third of the window is the one being read.
		const mark = () => {
			const read = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
			for (const link of links) link.ariaCurrent = read && link.hash === `#${read.id}` ? 'location' : null;
			// A list longer than the window keeps the marked entry in its middle.
			const marked = this.querySelector<HTMLElement>('[aria-current=location]') ?? this.querySelector<HTMLElement>('[aria-current=page]');
			if (marked) this.scrollTop = marked.offsetTop - this.clientHeight / 2;
		};
		const watch = new IntersectionObserver(mark, { rootMargin: '0px 0px -66%' });
		for (const heading of headings) watch.observe(heading);
	}
}

customElements.define('reading-place', ReadingPlace);
