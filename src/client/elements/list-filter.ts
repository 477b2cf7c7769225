import { announce } from '../../lib/announce.ts';
import { matchRows, wordsIn } from '../match-rows.ts';
import { param, setParam } from '../address-params.ts';

/** How long a pause in typing is waited for, in milliseconds. */
const PAUSE = 120;

/** More opened parts than this are no answer; the others say in their row that they hold some. */
const MOST_OPEN = 24;

interface Row {
	row: HTMLElement;
	/** What it says, and what the folds around it are called. */
	text: string;
}

/**
 * `<list-filter>` shows of the rows in it those with all words of its field, and opens the folds that hold them.
 * The words are in the address as `filter`, the chosen verdict as `verdict`.
 */
class ListFilter extends HTMLElement {
	#rows: Row[] | undefined;
	#open: ReadonlySet<Element> = new Set();
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback() {
		const input = this.querySelector<HTMLInputElement>('input[type=search]');
		if (!input) return;
		input.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#filter(input.value), PAUSE);
		});
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#filter(input.value);
		});
		this.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement && target.type === 'radio') setParam('verdict', target.value);
		});
		// What was chosen or typed before the script came stays.
		const verdict = param('verdict');
		const chosen = verdict && this.querySelector<HTMLInputElement>(`input[type=radio][value="${CSS.escape(verdict)}"]`);
		if (chosen) chosen.checked = true;
		input.value = param('filter').slice(0, 200) || input.value;
		if (input.value) this.#filter(input.value);
	}

	#read(): Row[] {
		const folds = [...this.querySelectorAll('details')];
		this.#open = new Set(folds.filter(({ open }) => open));
		return [...this.querySelectorAll<HTMLElement>('tbody > tr')].map((row) => {
			const summary = row.closest('details')?.querySelector(':scope > summary');
			return { row, text: `${row.textContent ?? ''} ${summary?.textContent ?? ''}` };
		});
	}

	#filter(typed: string) {
		const words = wordsIn(typed);
		this.#rows ??= this.#read();
		const hits = matchRows(
			this.#rows.map(({ text }) => text),
			words,
		);
		for (const [i, { row }] of this.#rows.entries()) row.hidden = !hits.has(i);
		this.#fold(words.length > 0);
		setParam('filter', typed.trim());
		const count = `${hits.size} of ${this.#rows.length} rows.`;
		announce(this.querySelector('output'), words.length === 0 ? '' : hits.size > 0 ? count : `No row has these words. ${count}`);
	}

	/** Hides what holds no row that is shown, with its heading, and opens what holds some; without words all is as it was. */
	#fold(filtering: boolean) {
		let opened = 0;
		for (const part of this.querySelectorAll<HTMLElement>('details, .scroll')) {
			const holds = !filtering || part.querySelector('tbody > tr:not([hidden])') !== null;
			part.hidden = !holds;
			const heading = part.previousElementSibling;
			if (heading instanceof HTMLHeadingElement) heading.hidden = !holds;
			if (!(part instanceof HTMLDetailsElement)) continue;
			const open = filtering ? holds && opened < MOST_OPEN : this.#open.has(part);
			if (filtering && open) opened++;
			if (part.open !== open) part.open = open;
		}
	}
}

customElements.define('list-filter', ListFilter);
