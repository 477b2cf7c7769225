const KEY = 'theme';

/** Storage may be blocked or full; the choice then lasts for the page only. */
function remember(theme: string) {
	try {
		if (theme === 'system') localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, theme);
	} catch {
		return;
	}
}

/** `<theme-choice>` remembers which colours the reader chose, and keeps the copies of the choice on a page in step. */
class ThemeChoice extends HTMLElement {
	connectedCallback() {
		this.#show(document.documentElement.dataset['theme'] ?? 'system');
		// On the document: a choice in one place shows in the others as well.
		document.addEventListener('change', ({ target }) => {
			if (!(target instanceof HTMLInputElement && target.closest('theme-choice'))) return;
			remember(target.value);
			document.documentElement.dataset['theme'] = target.value;
			this.#show(target.value);
		});
	}

	#show(theme: string) {
		for (const input of this.querySelectorAll('input')) input.checked = input.value === theme;
	}
}

customElements.define('theme-choice', ThemeChoice);
