import { announce } from '../lib/announce.ts';
import { nearest } from '../urls/permalinks/nearest.ts';
import { pageOf } from '../urls/page-of.ts';

const base = import.meta.env.BASE_URL;

/** What a notice of a missing place can name instead. */
const PLACES = 'h2[id], h3[id], h4[id], figure[id], .tabled[id], dl > [id], tr[id]';

/** A fragment may be cut in the middle of an escape. */
function decoded(hash: string) {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return hash.slice(1);
	}
}

/** The new address of a renamed fragment; undefined where nothing was renamed, or that cannot be known. */
async function movedTo(id: string) {
	try {
		const moved: unknown = await (await fetch(`${base}moved.json`)).json();
		const target: unknown = moved instanceof Object ? Reflect.get(moved, `${pageOf(location.pathname, base).path}#${id}`) : undefined;
		return typeof target === 'string' ? base + target.slice(1) : undefined;
	} catch {
		return undefined;
	}
}

function labelOf(place: Element) {
	const label = place.querySelector('figcaption, caption, dt, th') ?? place;
	const copy = label.cloneNode(true);
	if (copy instanceof Element) for (const rest of copy.querySelectorAll('a, small, sup, b')) rest.remove();
	return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function links(ids: readonly string[]) {
	return ids.flatMap((id, i) => {
		const place = document.getElementById(id);
		if (!place) return [];
		const link = document.createElement('a');
		link.href = `#${id}`;
		link.textContent = labelOf(place) || id;
		return [i > 0 ? ', ' : ' Nearest to it: ', link];
	});
}

/** Says, above the text and aloud, that the page has no such place, and names those with the most similar ids. */
function say(id: string) {
	const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id;
	const ids = [...document.querySelectorAll(`main :is(${PLACES})`)].map((place) => place.id);
	const notice = document.createElement('p');
	notice.className = 'fine-print';
	notice.role = 'status';
	document.querySelector('main')?.prepend(notice);
	announce(notice, `This page has no place called “${shown}”.`, ...links(nearest(id, ids)));
	addEventListener('hashchange', () => notice.remove(), { once: true });
}

/** Opens a place that is closed, and everything closed around it, and brings it into view. */
function show(place: Element) {
	for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
	place.scrollIntoView({ behavior: 'instant' });
}

/**
 * Leads on from a fragment whose place cannot be seen: opens it, goes to its new address, or names what has a similar id.
 * @param isRestored the reader comes back, and finds the place as they left it
 */
export async function findFragment(isRestored: boolean) {
	// Browsers that know no text fragments leave them in the address, after the place that they are in.
	const [id = ''] = decoded(location.hash).split(':~:');
	if (id === '' || id === 'top') return;
	const place = document.getElementById(id);
	if (place) return isRestored ? undefined : show(place);
	const target = await movedTo(id);
	if (target) return location.replace(target);
	say(id);
}
