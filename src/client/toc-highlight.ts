const toc = document.querySelector<HTMLElement>('[data-toc]');
const links = [...(toc?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];

// All ids are plain letters, which an address does not escape.
const headings = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);

/** Marks, in the table of contents, the heading being read: the last one above the upper eighth of the window, where links lead to. */
function mark() {
	const read = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 8);
	for (const link of links) link.ariaCurrent = read && link.hash === `#${read.id}` ? 'location' : null;
	// A list longer than the window keeps the marked entry in its middle.
	const marked = toc?.querySelector<HTMLElement>('[aria-current=location]') ?? toc?.querySelector<HTMLElement>('[aria-current=page]');
	if (toc && marked) toc.scrollTop = marked.offsetTop - toc.clientHeight / 2;
}

// All that is above counts as seen, so that a heading that a leap passes over is a change too.
const observer = new IntersectionObserver(mark, { rootMargin: '9999999px 0px -87.5%' });
for (const heading of headings) observer.observe(heading);

export {};
