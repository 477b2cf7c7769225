import './elements/search-button.ts';
import { store } from '../lib/stored.ts';
import { isPlainClick } from './plain-click.ts';

/** Loads what only adds to a page; where it does not come, the page is whole without it. */
const later = <T>(load: Promise<T>, use?: (part: T) => unknown) => void load.then(use).catch(() => undefined);

/** The link of the page that an event happened on. */
const linkOf = ({ target }: Event, selector: string) => (target instanceof Element ? target.closest<HTMLAnchorElement>(selector) : null);

// Only those who come from a search need the words marked.
if (location.search.includes('mark=')) later(import('../search/ui/marked-words.ts'), (words) => words.markFromAddress());

// Back and reload find open what was open; where the page was scrolled to, browsers keep themselves.
const folds = [...document.querySelectorAll<HTMLDetailsElement>('main details')];
const open: unknown = history.state?.open;
if (Array.isArray(open)) folds.forEach((fold, i) => (fold.open = open.includes(i)));
addEventListener(
	'toggle',
	() => history.replaceState({ ...history.state, open: folds.flatMap((fold, i) => (fold.open ? [i] : [])) }, ''),
	true,
);

/** The target as far as it can be seen: what is closed, or inside what is closed, cannot. */
const SEEN_TARGET = ':target:not(details:not([open]), details:not([open]) *)';

// A fragment that leads to nothing to be seen may name what is closed, or have been renamed, or cut.
const findFragment = ({ type }: Event) => {
	if (location.hash.length > 1 && !document.querySelector(SEEN_TARGET))
		later(import('./find-fragment.ts'), (fragment) => fragment.findFragment(type === 'load' && Array.isArray(open)));
};
for (const type of ['load', 'hashchange']) addEventListener(type, findFragment);

const copying = () => import('./copy-link.ts');
addEventListener('click', (event) => {
	const link = linkOf(event, 'a');
	if (!link || !isPlainClick(event)) return;
	// A link to the fragment that the address has already changes nothing in it.
	if (link.hash) setTimeout(findFragment, 0, event);
	if (!link.matches('.anchor, .copy')) return;
	// Only the link of a heading, table or chart leads to a place of this page; the others would lead away or load it anew.
	if (link.matches('.copy')) event.preventDefault();
	later(copying(), (copy) => copy.copyLink(link));
});

// The colours that were chosen hold without script, or by the script in the head; what this adds is memory, and one choice on all pages.
const { dataset } = document.documentElement;
const showTheme = (chosen?: string) => later(import('./theme-choice.ts'), (choice) => choice.showTheme(chosen));
addEventListener('change', ({ target }) => {
	if (!(target instanceof HTMLInputElement && target.closest('theme-choice'))) return;
	const { value } = target;
	dataset['theme'] = value;
	// At once: the next click may leave the page.
	store('theme', value === 'system' ? undefined : value);
	showTheme(value);
});
addEventListener('storage', () => showTheme());
// Back and forward bring back a page as it was left, or the state of its controls.
addEventListener('pageshow', ({ persisted }) => {
	if (persisted || dataset['theme']) showTheme();
});

// What reading without a network needs is fetched last of all: first the reader, then what they may want later.
if (import.meta.env.PROD)
	addEventListener('load', () => setTimeout(() => later(import('./offline/register-worker.ts'), (offline) => offline.keepOffline()), 1000));

// What is selected can be linked, cited, and copied clean.
document.addEventListener('selectionchange', () => {
	if (getSelection()?.type === 'Range') later(import('./passage-links/passage-menu.ts'), (menu) => menu.offerPassage());
});

// What a link leads to can be seen before it is followed, by whoever can rest on a link: a finger cannot, a mouse beside a touch screen can.
for (const type of ['pointerover', 'focusin'])
	addEventListener(type, (event) => {
		const link = linkOf(event, 'main a');
		if (!link) return;
		const pointer: unknown = Reflect.get(event, 'pointerType');
		// Ready by the click: a browser lets write to the clipboard only what comes with it.
		if (link.matches('.anchor, .copy')) later(copying());
		else if (pointer ? pointer !== 'touch' : matchMedia('(hover)').matches)
			later(import('./link-preview/link-preview.ts'), (preview) => preview.previewLink(link));
	});

// The list of parts marks the heading being read; long tables sort; lists are filtered.
addEventListener('load', () => later(import('./after-load.ts')));
