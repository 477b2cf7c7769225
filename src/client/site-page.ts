import './elements/copy-links.ts';
import './elements/toc-highlight.ts';
import './elements/search-button.ts';
import './elements/theme-choice.ts';

/** What only adds to a page may fail to come: the page is whole without it. */
const later = <T>(load: Promise<T>, use: (part: T) => unknown) => void load.then(use).catch(() => undefined);

// Only those who come from a search need the words marked.
if (location.search.includes('mark=')) later(import('../search/ui/marked-words.ts'), (words) => words.markFromAddress());

// A fragment that names nothing on the page may have been renamed, or cut.
const findFragment = () => {
	if (location.hash.length > 1 && !document.querySelector(':target'))
		later(import('./elements/lost-fragment.ts'), (lost) => lost.findFragment());
};
addEventListener('load', findFragment);
addEventListener('hashchange', findFragment);

// What reading without a network needs is fetched last of all: first the reader, then what they may want later.
if (import.meta.env.PROD)
	addEventListener('load', () => setTimeout(() => later(import('./offline/register-worker.ts'), (offline) => offline.keepOffline()), 1000));

// What is selected can be linked and cited.
document.addEventListener('selectionchange', () => {
	if (getSelection()?.type === 'Range') later(import('./passage-links/passage-menu.ts'), (menu) => menu.offerPassage());
});

// What stands behind a link can be seen before it is followed, by whoever can rest on a link: a finger cannot.
for (const type of ['pointerover', 'focusin'])
	addEventListener(type, (event) => {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('main a') : null;
		if (link && Reflect.get(event, 'pointerType') !== 'touch')
			later(import('./link-preview/link-preview.ts'), (preview) => preview.previewLink(link));
	});
