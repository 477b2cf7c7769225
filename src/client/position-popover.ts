/** How far a box stands from what it belongs to, and from the edges of the window, in pixels. */
const APART = 4;
const EDGE = 8;

/** The look of what a script shows over the page, beside a link or a passage. */
export const POPOVER =
	'beside made-fixed made-inset-auto made-max-w-[min(24rem,100vw-1rem)] made-border made-border-strong made-bg-paper made-text-ink print:made-hidden';

/** Puts a box under what it belongs to, or above it where there is no room below, and within the window. */
export function placeBeside(box: HTMLElement, { left, top, bottom }: DOMRect) {
	const { offsetWidth: width, offsetHeight: height } = box;
	const within = (at: number, most: number) => `${Math.max(EDGE, Math.min(at, most - EDGE))}px`;
	const below = bottom + APART + height + EDGE <= innerHeight;
	box.style.setProperty('left', within(left, innerWidth - width));
	box.style.setProperty('top', within(below ? bottom + APART : top - height - APART, innerHeight - height));
}
