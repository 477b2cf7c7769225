/** How long a live region stays empty before it speaks, in milliseconds: only a change is read out, and the text may be the one it had. */
const PAUSE = 50;

/** Has a live region say something, also where it has just said the same. */
export function announce(region: Element | null | undefined, ...content: readonly (Node | string)[]) {
	region?.replaceChildren();
	setTimeout(() => region?.replaceChildren(...content), PAUSE);
}
