const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('main details')];

/** What has an address and stands in the middle of the window: its id, and how far below the window’s edge it begins, in pixels. */
function inView() {
	const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('main [id]');
	return middle && [middle.id, middle.getBoundingClientRect().top];
}

/** For so many frames a place is held: what stands around it is laid out only once it is near, and then takes another height. */
const HELD = 4;

function show(id: string, top: number) {
	const place = document.getElementById(id);
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
	if (Array.isArray(view)) show(String(view[0]), Number(view[1]));
	const keep = () => history.replaceState({ place: { open: folds().map(({ open }) => open), view: inView() } }, '');
	keep();
	// A browser refuses to change the history many times a second, and not every one says when scrolling ends.
	let rest = 0;
	const keepSoon = () => {
		clearTimeout(rest);
		rest = window.setTimeout(keep, REST);
	};
	for (const type of ['toggle', 'scroll', 'hashchange']) addEventListener(type, keepSoon, true);
}
