import { make } from './render-results.ts';

/** How an option looks: a chip that is marked, beside its colour, by a line under it. */
const OPTION =
	'made-shrink-0 made-cursor-pointer made-whitespace-nowrap made-border made-border-hairline made-px-2.5 made-py-1 made-font-sans made-text-ui aria-selected:made-border-strong aria-selected:made-underline hover:made-border-strong';

/** The completions of a field: its combobox’s list (ARIA APG). The field keeps the focus; one option at a time is active. */
export class CompletionList {
	readonly #input: HTMLInputElement;
	readonly #list: HTMLElement;
	readonly #choose: (text: string) => void;

	/** @param place where the list stands; its height is reserved @param choose called with the option that was taken */
	constructor(input: HTMLInputElement, place: Element, choose: (text: string) => void) {
		this.#input = input;
		this.#choose = choose;
		const id = `${input.id}-completions`;
		this.#list = make('ul', {
			role: 'listbox',
			id,
			'aria-label': 'Completions',
			class: 'made-m-0 made-flex made-list-none made-gap-2 made-overflow-x-auto made-p-0',
		});
		for (const [name, value] of [
			['role', 'combobox'],
			['aria-autocomplete', 'list'],
			['aria-controls', id],
		] as const)
			input.setAttribute(name, value);
		place.append(this.#list);
		this.show([]);
	}

	get #options() {
		return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
	}

	get #at() {
		return this.#options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
	}

	show(texts: readonly string[]) {
		const options = texts.map((text, i) => {
			const option = make('li', { role: 'option', id: `${this.#list.id}-${i}`, 'aria-selected': 'false', class: OPTION }, text);
			// The field keeps the focus.
			option.addEventListener('pointerdown', (event) => event.preventDefault());
			option.addEventListener('click', () => this.#choose(text));
			return option;
		});
		this.#list.replaceChildren(...options);
		this.#list.hidden = options.length === 0;
		this.#input.setAttribute('aria-expanded', String(options.length > 0));
		this.#activate(-1);
	}

	#activate(at: number) {
		const options = this.#options;
		for (const [i, option] of options.entries()) option.setAttribute('aria-selected', String(i === at));
		const active = options[at];
		if (active) this.#input.setAttribute('aria-activedescendant', active.id);
		else this.#input.removeAttribute('aria-activedescendant');
		active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	}

	/** Takes a key pressed in the field. @returns whether it was meant for the list; below the last option it was not */
	take(key: string) {
		const at = this.#at;
		if (key === 'Enter' && at >= 0) {
			this.#choose(this.#options[at]?.textContent ?? '');
			return true;
		}
		const to = key === 'ArrowDown' ? at + 1 : key === 'ArrowUp' ? at - 1 : Number.NaN;
		const isInside = to < this.#options.length && to >= -1;
		if (key === 'ArrowDown' || key === 'ArrowUp') this.#activate(isInside ? to : -1);
		return isInside && at !== to && !(at < 0 && to < 0);
	}
}
