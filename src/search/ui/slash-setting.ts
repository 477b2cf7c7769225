import { readStored, store } from '../../lib/stored.ts';
import { make } from './render-results.ts';

/** Lets the reader switch the key “/” off (WCAG 2.1.4): who speaks to the computer may say it unawares. `early-keys.ts` reads the choice. */
export function slashSetting() {
	const box = make('input', { type: 'checkbox' });
	box.checked = readStored('slash') === undefined;
	box.addEventListener('change', () => {
		store('slash', box.checked ? undefined : 'off');
		const { dataset } = document.documentElement;
		if (box.checked) delete dataset['slash'];
		else dataset['slash'] = 'off';
	});
	return make('label', {}, box, ' ', make('kbd', {}, '/'), ' opens the search');
}
