/** How long the word “copied” stays, in milliseconds. */
const STAY = 2000;

/** The address of a link, without the marks that a search has left in the address of this page. */
const addressOf = ({ href }: HTMLAnchorElement) => href.replace(/[?&]mark=[^#&]*/, '');

/** `<copy-links>` lets each link of class `anchor` or `copy` inside it copy its address or its text, and says so aloud. */
class CopyLinks extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', (event) => {
			const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.anchor, .copy') : null;
			if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
			// Only the link of a heading, table or chart leads to a place of this page; the others would lead away or load it anew.
			if (!link.matches('.anchor')) event.preventDefault();
			void this.#copy(link);
		});
	}

	async #copy(link: HTMLAnchorElement) {
		const text = link.dataset['copy'] ?? addressOf(link);
		try {
			await navigator.clipboard.writeText(text);
			link.classList.add('copied');
			setTimeout(() => link.classList.remove('copied'), STAY);
			this.#say('Copied.');
		} catch {
			// Later, because following the link takes the focus away.
			setTimeout(() => void this.#offer(link, text));
		}
	}

	async #offer(link: HTMLAnchorElement, text: string) {
		const field = await import('../copy-field.ts');
		field.offerField(link, text, 'Copy this address');
		this.#say(field.REFUSED);
	}

	#say(text: string) {
		const status = this.querySelector('[role=status]');
		if (status) status.textContent = text;
	}
}

customElements.define('copy-links', CopyLinks);
