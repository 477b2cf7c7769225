/** How long the reader must have left the page alone before anything is fetched ahead, in milliseconds. */
const REST = 5000;

const INPUT = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'scroll', 'touchmove'] as const;

/** Something is being searched, or about to be. */
const isSearching = () => document.querySelector('dialog[open]') !== null || document.activeElement instanceof HTMLInputElement;

let last = Date.now();
for (const type of INPUT) addEventListener(type, () => (last = Date.now()), { capture: true, passive: true });

const isResting = () => Date.now() - last >= REST && document.visibilityState === 'visible' && !isSearching();

/** Resolves when the page is visible, nothing is being searched, and there has been no input for some seconds. */
export async function untilRest() {
	while (!isResting()) await new Promise((resolve) => setTimeout(resolve, 500));
}

/**
 * Whether much may be fetched over this line without asking: not while data is to be saved, on a mobile contract or on a slow line.
 * Browsers that do not tell are trusted on computers only: a phone may be on a mobile contract.
 */
export function isFreeLine() {
	const line: unknown = Reflect.get(navigator, 'connection');
	if (!(line instanceof Object)) return !matchMedia('(pointer: coarse)').matches;
	const [saves, speed, type] = ['saveData', 'effectiveType', 'type'].map((name): unknown => Reflect.get(line, name));
	return saves !== true && speed === '4g' && type !== 'cellular' && type !== 'bluetooth' && type !== 'wimax';
}
