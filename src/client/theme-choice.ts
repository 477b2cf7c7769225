import { readStored } from '../lib/stored.ts';

const root = document.documentElement;
const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
const [light = '', dark = ''] = metas.map(({ content }) => content);

/** Set where a choice could not be stored: it then lasts for the page only. */
let unstored: string | undefined;

/**
 * Shows the colours that were chosen, on this page or another: in the text, in the browser’s own bars, and in every copy of the choice.
 * @param chosen what has just been chosen on this page
 */
export function showTheme(chosen?: string) {
	const stored = readStored('theme') ?? 'system';
	if (chosen !== undefined) unstored = chosen === stored ? undefined : chosen;
	const theme = unstored ?? stored;
	root.dataset['theme'] = theme;
	metas.forEach((meta, i) => (meta.content = theme === 'light' || (theme !== 'dark' && i === 0) ? light : dark));
	for (const input of document.querySelectorAll<HTMLInputElement>('theme-choice input')) input.checked = input.value === theme;
}
