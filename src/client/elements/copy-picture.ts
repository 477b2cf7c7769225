import { announce } from '../../lib/announce.ts';

/** Whether a browser can put a picture into the clipboard. */
const able = typeof ClipboardItem === 'function' && 'write' in (navigator.clipboard ?? {});

/**
 * `<copy-picture data-src="….png">` holds a button that copies the picture, and says so in the status of the page.
 * Rendered hidden; where the clipboard is refused, it says where the picture can be had instead.
 */
class CopyPicture extends HTMLElement {
	connectedCallback() {
		this.hidden = !able;
		this.querySelector('button')?.addEventListener('click', () => void this.#copy());
	}

	async #copy() {
		const region = this.closest('copy-links')?.querySelector('[role=status]') ?? this.querySelector('[role=status]');
		const picture = fetch(this.dataset['src'] ?? '').then((response) => response.blob());
		try {
			// The promise itself, because Safari lets write only what begins with the click.
			await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
			announce(region, 'Picture copied.');
		} catch {
			announce(region, 'Copying was refused. Open the picture by the link “PNG” and save it from there.');
		}
	}
}

customElements.define('copy-picture', CopyPicture);
