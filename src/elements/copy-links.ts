/** How long the word “copied” stays, in milliseconds. */
const STAY = 2000;

/** `<copy-links>` lets each link of class `anchor` or `link` inside it copy its address, and says so aloud. */
class CopyLinks extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest('a') : null;
			if (!link?.matches('.anchor, .copy') || event.metaKey || event.ctrlKey || event.shiftKey) return;
			// What is to be copied is not its address: without script the link leads to a page with the same text.
			if (link.dataset['copy'] !== undefined) event.preventDefault();
			void this.#copy(link);
		});
	}

	async #copy(link: HTMLAnchorElement) {
		const text = link.dataset['copy'] ?? link.href;
		try {
			await navigator.clipboard.writeText(text);
			link.classList.add('copied');
			setTimeout(() => link.classList.remove('copied'), STAY);
			this.#say('Copied.');
		} catch {
			this.#offer(link, text);
		}
	}

	/** Where the clipboard is refused, the address stands selected in a field, ready to be copied by hand. */
	#offer(link: HTMLAnchorElement, text: string) {
		const field = document.createElement('input');
		field.className = 'copy-field';
		field.readOnly = true;
		field.value = text;
		field.setAttribute('aria-label', 'Copy this address');
		field.addEventListener('blur', () => field.remove());
		link.after(field);
		field.select();
		this.#say('Copying was refused. The address stands selected in a field.');
	}

	#say(text: string) {
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = text;
	}
}

customElements.define('copy-links', CopyLinks);
