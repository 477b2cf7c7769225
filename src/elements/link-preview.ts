/** How long the pointer rests on a link before its preview opens, and how long it may be away before it closes, in milliseconds. */
const OPEN = 250;
const CLOSE = 200;

/** How much of a text a preview shows, in characters. */
const MOST = 320;

const pages = new Map<string, Promise<Document | null>>();

/** Fetches a page of the site as a document: this way of parsing is open under Trusted Types. */
function fetchPage(address: string) {
	const known = pages.get(address);
	if (known) return known;
	const page = new Promise<Document | null>((resolve) => {
		const request = new XMLHttpRequest();
		request.responseType = 'document';
		request.addEventListener('load', () => resolve(request.responseXML));
		request.addEventListener('error', () => resolve(null));
		request.open('GET', address);
		request.send();
	});
	pages.set(address, page);
	return page;
}

/** The words of an element without its marks, cut at a word. */
function wordsOf(element: Element | null | undefined) {
	const copy = element?.cloneNode(true);
	if (!(copy instanceof Element)) return '';
	for (const mark of copy.querySelectorAll('sup, .anchor, .ref, small a, svg')) mark.remove();
	const text = copy.textContent.replace(/\s+/g, ' ').trim();
	return text.length > MOST ? `${text.slice(0, MOST).replace(/\s\S*$/, '')} …` : text;
}

/** What stands where a link leads: the entry, the heading with the text under it, or the start of the page. */
async function contentOf(link: HTMLAnchorElement) {
	const { origin, pathname, search, hash } = new URL(link.href);
	const here = pathname === location.pathname;
	const page = here ? document : await fetchPage(origin + pathname + search);
	const target = hash ? page?.getElementById(decodeURIComponent(hash.slice(1))) : null;
	if (target && /^H[1-6]$/.test(target.tagName)) return `${wordsOf(target)}: ${wordsOf(target.nextElementSibling)}`;
	if (target && !target.matches('figure, div.tabled, main')) return wordsOf(target);
	return here ? '' : wordsOf(page?.querySelector('.short') ?? page?.querySelector('main p'));
}

const preview = document.createElement('div');
preview.className = 'preview';
preview.id = 'preview';
preview.popover = 'manual';
preview.setAttribute('role', 'tooltip');

let shown: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function hide() {
	clearTimeout(timer);
	shown?.removeAttribute('aria-describedby');
	shown = undefined;
	if (preview.isConnected && preview.matches(':popover-open')) preview.hidePopover();
}

const hideSoon = () => {
	clearTimeout(timer);
	timer = setTimeout(hide, CLOSE);
};

/** Puts the preview under the link, or above it where there is no room below. */
function place(link: HTMLAnchorElement) {
	const box = link.getBoundingClientRect();
	const { offsetWidth: width, offsetHeight: height } = preview;
	const below = box.bottom + height + 8 < innerHeight;
	preview.style.setProperty('left', `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`);
	preview.style.setProperty('top', `${below ? box.bottom + 4 : Math.max(8, box.top - height - 4)}px`);
}

async function show(link: HTMLAnchorElement) {
	const text = await contentOf(link);
	if (text === '' || (!link.matches(':hover') && document.activeElement !== link)) return;
	hide();
	preview.textContent = text;
	document.body.append(preview);
	preview.showPopover();
	place(link);
	shown = link;
	link.setAttribute('aria-describedby', 'preview');
}

/** Shows what stands behind a link while the pointer or the focus rests on it. Esc dismisses it; the pointer may move onto it. */
export function previewLink(link: HTMLAnchorElement) {
	if (link === shown) return clearTimeout(timer);
	clearTimeout(timer);
	timer = setTimeout(() => void show(link), OPEN);
	link.addEventListener('pointerleave', hideSoon, { once: true });
	link.addEventListener('blur', hideSoon, { once: true });
}

preview.addEventListener('pointerenter', () => clearTimeout(timer));
preview.addEventListener('pointerleave', hideSoon);
addEventListener('keydown', ({ key }) => {
	if (key === 'Escape') hide();
});
addEventListener('scroll', hide, { passive: true });
