import { keyOf } from '../lib/key-of.ts';

declare global {
	/** The keys that open the search, and what is typed until it is open. */
	var searchKeys: {
		/** Undefined unless the search has been asked for. */
		typed?: string | undefined;
		/** Set once the script of the search button has come. */
		open?: () => void;
	};
}

/**
 * Listens for the keys of the search from the first moment of a page, before its script has come.
 * Self-contained and short: its source is written into each page. A slash within a second after another character is part of words
 * spoken or typed astray, and the reader can switch it off (WCAG 2.1.4).
 */
function listen(nameOf: typeof keyOf) {
	const keys: typeof searchKeys = (globalThis.searchKeys = {});
	const { dataset } = document.documentElement;
	let last = -1e3;
	try {
		if (localStorage['slash']) dataset['slash'] = 'off';
	} catch {}
	addEventListener('keydown', (event) => {
		const name = nameOf(event);
		const [target] = event.composedPath();
		const isCharacter = !name[1];
		if (
			isCharacter &&
			target instanceof HTMLElement &&
			(target.isContentEditable || target.matches('input:not([type=radio],[type=checkbox]),select,textarea'))
		)
			return;
		const pause = event.timeStamp - last;
		if (isCharacter) last = event.timeStamp;
		if (!keys.open && document.readyState === 'complete') return;
		if (name && keys.typed !== undefined && (isCharacter || name === 'Backspace'))
			keys.typed = isCharacter ? keys.typed + name : keys.typed.slice(0, -1);
		else if (name === 'Mod+K' || (name === '/' && pause > 1e3 && !dataset['slash'])) {
			keys.typed ??= '';
			keys.open?.();
		} else return;
		event.preventDefault();
	});
}

/** The script to put into the head of a page. */
export const earlyKeys = `(${listen})(${keyOf})`.replace(/\n\s*/g, '');
