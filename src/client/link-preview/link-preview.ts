import '../../lib/adopt-made.ts';
import { fetchPage } from './fetch-page.ts';
import { previewOf, type PreviewText } from './preview-of.ts';
import { PREVIEWED } from './previewed.ts';
import { keyOf } from '../../lib/key-of.ts';
import { placeBeside, placeInMargin, POPOVER } from '../position-popover.ts';
import { savesData } from '../offline/register-worker.ts';

/** How long the reader rests on a link before its preview opens, and how long they may be away before it closes, in milliseconds. */
const OPEN = 250;
const CLOSE = 250;
/** It takes longer to reach a preview in the margin. */
const CLOSE_IN_MARGIN = 1000;

/** Where notes have a margin. */
const roomy = matchMedia('(width >= 60rem)');

const nothing: PreviewText = { title: '', text: '' };

/** A fragment may be cut in the middle of an escape. */
function idOf({ hash }: URL) {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return '';
	}
}

/** The preview of what a link leads to. The start of the page that the link is on is no news. */
async function contentOf(link: HTMLAnchorElement) {
	const address = new URL(link.href);
	const id = idOf(address);
	if (address.pathname === location.pathname) return id !== '' && document.getElementById(id) ? previewOf(document, id) : nothing;
	const page = savesData() ? null : await fetchPage(address.origin + address.pathname);
	return page ? previewOf(page, id) : nothing;
}

const preview = document.createElement('div');
preview.className = `preview ${POPOVER} made-max-w-[min(20rem,100vw-1rem)] made-max-h-[calc(100vh-1rem)] made-overflow-auto made-px-4 made-py-3 made-font-serif made-text-aside [&_b]:made-block [&_b]:made-text-base`;
preview.id = 'preview';
preview.popover = 'manual';
preview.role = 'tooltip';

/** The link the reader rests on, the one whose preview is shown, and the one whose preview they have closed. */
let wanted: HTMLAnchorElement | undefined;
let shown: HTMLAnchorElement | undefined;
let dismissed: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The text beside whose margin a link is, if there is a margin and the link is not in it. */
const marginOf = (link: Element | undefined) =>
	(roomy.matches && !link?.closest('.note, .broad, .sources') && link?.closest('.annotated')) || undefined;

function place(link: HTMLAnchorElement) {
	const text = marginOf(link);
	if (text) placeInMargin(preview, link.getBoundingClientRect(), text.getBoundingClientRect().right);
	else placeBeside(preview, link.getBoundingClientRect());
}

const rests = (link: HTMLAnchorElement) => link.matches(':hover, :focus-visible');

function hide() {
	clearTimeout(timer);
	wanted = undefined;
	shown?.removeAttribute('aria-describedby');
	shown = undefined;
	if (preview.isConnected && preview.matches(':popover-open')) preview.hidePopover();
}

function dismiss() {
	dismissed = wanted ?? shown;
	hide();
}

/** Leaving a link closes its preview, unless the pointer has moved onto the preview or the focus is still on the link. */
function leave() {
	clearTimeout(timer);
	timer = setTimeout(
		() => {
			dismissed = undefined;
			if (!(shown && (rests(shown) || preview.matches(':hover')))) hide();
		},
		marginOf(shown) ? CLOSE_IN_MARGIN : CLOSE,
	);
}

function fill({ title, text }: PreviewText) {
	const name = document.createElement('b');
	name.textContent = title;
	preview.replaceChildren(...[title === '' ? [] : name, text].flat().flatMap((part, i) => (i > 0 ? [' ', part] : [part])));
}

async function show(link: HTMLAnchorElement) {
	if (!rests(link)) return;
	const content = await contentOf(link);
	// Meanwhile the reader may have gone on to another link.
	if (wanted !== link || !rests(link) || content.title + content.text === '') return;
	hide();
	fill(content);
	if (!preview.isConnected) document.body.append(preview);
	preview.showPopover();
	place(link);
	link.setAttribute('aria-describedby', preview.id);
	shown = wanted = link;
}

/** Shows a preview of a page of the site while the pointer or the focus rests on a link to it. Esc closes it; the pointer may move onto it. */
export function previewLink(link: HTMLAnchorElement) {
	if (link === dismissed || !link.matches(PREVIEWED) || link.origin !== location.origin || !link.pathname.endsWith('/')) return;
	clearTimeout(timer);
	if (link === shown) return;
	wanted = link;
	timer = setTimeout(() => void show(link), OPEN);
	link.addEventListener('pointerleave', leave, { once: true });
	link.addEventListener('blur', leave, { once: true });
}

preview.addEventListener('pointerenter', () => clearTimeout(timer));
preview.addEventListener('pointerleave', leave);
addEventListener('keydown', (event) => {
	if (keyOf(event) === 'Escape') dismiss();
});
// Whoever follows a link, or goes back to the page later, has no more use for it.
addEventListener('click', dismiss);
addEventListener('pagehide', hide);
addEventListener('scroll', () => shown && place(shown), { passive: true, capture: true });
