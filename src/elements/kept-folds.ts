const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('main details')];

let keeps = false;

/**
 * Keeps in the page's history which folds stand open and how far the reader has come: whoever loads the page again finds their place.
 * A browser keeps the place alone, which means nothing once the page is shorter.
 */
export function keepFolds() {
	if (keeps) return;
	keeps = true;
	const { open, y }: { open?: unknown; y?: unknown } = history.state?.folds ?? {};
	if (Array.isArray(open)) for (const [i, fold] of folds().entries()) fold.open = open[i] === true;
	if (typeof y === 'number') scrollTo({ top: y, behavior: 'instant' });
	const keep = () => history.replaceState({ folds: { open: folds().map(({ open }) => open), y: scrollY } }, '');
	keep();
	for (const type of ['toggle', 'scrollend', 'hashchange']) addEventListener(type, keep, true);
}
