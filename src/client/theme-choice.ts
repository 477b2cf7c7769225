import { readStored, store } from '../lib/stored.ts';

const root = document.documentElement;
const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
const [light = '', dark = ''] = metas.map(({ content }) => content);

/** Set where a choice could not be stored: it then lasts for the page only. */
let unstored: string | undefined;

/** Shows the colours that were chosen, on this page or another: in the text, in the browser’s own bars, and in every copy of the choice. */
export function showTheme() {
	const theme = unstored ?? readStored('theme') ?? 'system';
	root.dataset['theme'] = theme;
	metas.forEach((meta, i) => (meta.content = theme === 'light' || (theme !== 'dark' && i === 0) ? light : dark));
	for (const input of document.querySelectorAll<HTMLInputElement>('theme-choice input')) input.checked = input.value === theme;
}

/** Remembers a choice of colours and shows it. */
export function chooseTheme(theme: string) {
	unstored = store('theme', theme === 'system' ? undefined : theme) ? undefined : theme;
	showTheme();
}
