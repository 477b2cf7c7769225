import './copy-links.ts';
import './reading-place.ts';
import './search-door.ts';
import './theme-choice.ts';

// Only those who come from a search need the words marked.
if (location.search.includes('mark=')) void import('../search/marked-words.ts').then(({ markFromAddress }) => markFromAddress());

// What reading without a network needs is fetched last of all: first the reader, then what they may want later.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
	const keep = () => void import('./offline.ts').then(({ keepOffline }) => keepOffline(navigator.serviceWorker)).catch(() => undefined);
	addEventListener('load', () => ('requestIdleCallback' in window ? requestIdleCallback(keep) : setTimeout(keep, 1000)));
}
