/** How far a popover is from what it belongs to, and from the edges of the window, in pixels. */
const APART = 4;
const EDGE = 8;

/** The look of what a script shows over the page, beside a link or a passage. */
export const POPOVER = 'beside made-fixed made-inset-auto made-border made-border-strong made-bg-paper made-text-ink print:made-hidden';

const within = (at: number, most: number) => `${Math.max(EDGE, Math.min(at, most - EDGE))}px`;

function move(box: HTMLElement, left: number, top: number) {
	box.style.setProperty('left', within(left, innerWidth - box.offsetWidth));
	box.style.setProperty('top', within(top, innerHeight - box.offsetHeight));
}

/** Puts a popover under what it belongs to, or above it where there is no room below, and within the window. */
export function placeBeside(box: HTMLElement, { left, top, bottom }: DOMRect) {
	const below = bottom + APART;
	move(box, left, below + box.offsetHeight + EDGE <= innerHeight ? below : top - box.offsetHeight - APART);
}

/** Puts a popover into the margin for notes, level with what it belongs to; `right` is the margin's right edge. */
export function placeInMargin(box: HTMLElement, { top }: DOMRect, right: number) {
	move(box, right - box.offsetWidth, top);
}

/** Puts a popover at the upper or lower edge of the window, whichever is farther from what it belongs to. */
export function placeApart(box: HTMLElement, { left, top, bottom }: DOMRect) {
	move(box, left, innerHeight - bottom >= top ? innerHeight : 0);
}
