import { adoptStyle } from '../../lib/adopt-style.ts';
import css from './new-edition.css?inline';

/** A screen reader speaks what enters a place that it knows already; this long it needs to know it, in milliseconds. */
const KNOWN = 100;

function button(text: string, press: () => void) {
	const made = document.createElement('button');
	made.type = 'button';
	made.textContent = text;
	made.addEventListener('click', press);
	return made;
}

/** `<new-edition>` says that a newer edition of the site is ready; a `turn` event tells that the reader wants it. */
class NewEdition extends HTMLElement {
	connectedCallback() {
		const line = document.createElement('p');
		line.className = 'tools mx-auto max-w-page text-ink';
		this.className = 'fixed inset-x-0 bottom-0 border-t border-strong bg-paper px-side py-2 print:hidden';
		const status = document.createElement('span');
		status.role = 'status';
		line.append(
			status,
			button('Reload', () => this.dispatchEvent(new CustomEvent('turn'))),
			button('Not now', () => this.remove()),
		);
		this.replaceChildren(line);
		setTimeout(() => (status.textContent = 'A newer edition is ready.'), KNOWN);
	}
}

adoptStyle(css);

customElements.define('new-edition', NewEdition);
