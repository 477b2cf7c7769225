const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('main details')];

const PLACE = 'main :is([id], [data-h])';

const places = () => [...document.querySelectorAll(PLACE)];

/** Below the middle of the window, in pixels: where a gap between two places is, one of them is near. */
const NEAR = [0, 20, 40, 80];

/** What stands in the middle of the window, by its id, which holds in another edition as well, or else its number on the page; and how far below the window’s edge it begins, in pixels. */
function inView() {
	const found = NEAR.map((below) => document.elementFromPoint(innerWidth / 2, innerHeight / 2 + below)?.closest(PLACE));
	const middle = found.find((place) => place);
	return middle && [middle.id || places().indexOf(middle), middle.getBoundingClientRect().top];
}

/** For so many frames a place is held: what stands around it is laid out only once it is near, and then takes another height. */
const HELD = 4;

function show(key: unknown, top: number) {
	const place = typeof key === 'number' ? places()[key] : document.getElementById(String(key));
	if (!place) return;
	place.scrollIntoView({ behavior: 'instant' });
	const hold = (frames: number) => {
		scrollBy({ top: place.getBoundingClientRect().top - top, behavior: 'instant' });
		if (frames > 1) requestAnimationFrame(() => hold(frames - 1));
	};
	hold(HELD);
}

/** For how long the page must have been at rest, in milliseconds. */
const REST = 150;

let keeps = false;

/**
 * Keeps in the page’s history which folds stand open and what is in view: whoever loads the page again finds their place.
 * A browser keeps how far the page was scrolled, which means nothing once what stands above is shorter or not yet laid out.
 */
export function keepPlace() {
	if (keeps) return;
	keeps = true;
	const { open, view }: { open?: unknown; view?: unknown } = history.state?.place ?? {};
	if (Array.isArray(open)) for (const [i, fold] of folds().entries()) fold.open = open[i] === true;
	if (Array.isArray(view)) show(view[0], Number(view[1]));
	const keep = () => history.replaceState({ place: { open: folds().map(({ open }) => open), view: inView() } }, '');
	keep();
	// A browser refuses to change the history many times a second, and not every one says when scrolling ends.
	let rest = 0;
	const keepSoon = () => {
		clearTimeout(rest);
		rest = window.setTimeout(keep, REST);
	};
	// The last of these: what stands above has just been laid out, and all below moved without being scrolled.
	for (const type of ['toggle', 'scroll', 'hashchange', 'contentvisibilityautostatechange']) addEventListener(type, keepSoon, true);
}
