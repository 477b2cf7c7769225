/**
 * For pages whose script changes what is above the place to which browsers return: keeps that place in the history when the page is left.
 * @returns scrolls to the place where the page was left, if the reader comes back to it
 */
export function keepPlace() {
	const left: unknown = history.state?.y;
	addEventListener('pagehide', () => history.replaceState({ ...history.state, y: scrollY }, ''));
	return () => {
		// Browsers move on with a row that has moved, after the next drawing.
		if (typeof left === 'number') requestAnimationFrame(() => setTimeout(() => scrollTo({ top: left, behavior: 'instant' })));
	};
}
