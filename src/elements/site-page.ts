import './copy-links.ts';
import './reading-place.ts';
import './search-door.ts';
import './theme-choice.ts';

// Only those who come from a search need the words marked.
if (location.search.includes('mark=')) void import('../search/marked-words.ts').then((words) => words.markFromAddress());

// A fragment that names nothing on the page may have been renamed, or cut.
const findFragment = () => {
	if (location.hash.length > 1 && !document.querySelector(':target')) void import('./lost-fragment.ts').then((lost) => lost.findFragment());
};
addEventListener('load', findFragment);
addEventListener('hashchange', findFragment);

// What reading without a network needs is fetched last of all: first the reader, then what they may want later.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
	const keep = () => void import('./offline.ts').then((offline) => offline.keepOffline(navigator.serviceWorker)).catch(() => undefined);
	addEventListener('load', () => ('requestIdleCallback' in window ? requestIdleCallback(keep) : setTimeout(keep, 1000)));
}

// What is selected can be linked and cited; what stands behind a link can be seen before it is followed.
for (const event of ['pointerup', 'keyup'])
	addEventListener(event, () => getSelection()?.isCollapsed || void import('./passage-menu.ts').then((menu) => menu.offerPassage()));
for (const event of ['pointerover', 'focusin'])
	addEventListener(event, ({ target }) => {
		const link =
			target instanceof Element
				? target.closest<HTMLAnchorElement>('main a:is(.term, sup a, [href*="#"], .body a):not(.anchor, .ref)')
				: null;
		if (link?.origin === location.origin) void import('./link-preview.ts').then((preview) => preview.previewLink(link));
	});
