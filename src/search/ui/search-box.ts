import { keyOf } from '../../lib/key-of.ts';
import { CompletionList } from './completion-list.ts';
import { complete, find, warm } from './search-client.ts';
import { rememberSearch } from './recent.ts';
import { SearchView } from './search-view.ts';

/** What differs between the search page and the sheet over another page. */
export interface BoxOptions {
	input: HTMLInputElement;
	root: HTMLElement;
	/** The address of the index from A to Z. */
	index: string;
	/** Called when what is shown has changed. */
	changed?: (query: string, part: string) => void;
}

/** The wait after the last key, in milliseconds; long enough not to search each letter where several come at once. */
const PAUSE = 20;

/** The same after the first letters, which begin many words and so would fetch many parts of the index. */
const FIRST_PAUSE = 180;

/** The wait, in milliseconds, before what forgives is fetched: a word half typed needs none. */
const PATIENCE = 250;

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Ties a field to a list of results: searches while the reader types, moves by keys, opens with Enter. */
export class SearchBox {
	readonly #options: BoxOptions;
	readonly view: SearchView;
	readonly #completions: CompletionList;
	/** Whether a character is being composed. */
	#composes = false;
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The search under way. On a slow line the next one waits for it: two at a time would both be late. */
	#last: Promise<unknown> = Promise.resolve();
	/** Ends its patience: the next question has come. */
	#hurry: () => void = () => undefined;

	constructor(options: BoxOptions) {
		this.#options = options;
		this.view = new SearchView(options.root);
		this.#completions = new CompletionList(options.input, this.view.completions, (text) => void this.ask(text));
		options.input.addEventListener('input', () => {
			this.#soon();
			void this.#complete();
		});
		for (const [event, composes] of [
			['compositionstart', true],
			['compositionend', false],
		] as const)
			options.input.addEventListener(event, () => {
				this.#composes = composes;
				void this.#complete();
			});
		options.input.addEventListener('focus', () => void warm(), { once: true });
		options.root.addEventListener('keydown', (event) => this.#move(event));
		options.root.addEventListener('partchange', () => this.#changed());
		options.root.addEventListener('click', (event) => {
			if (event.target instanceof Element && event.target.closest('a')) rememberSearch(options.input.value.trim());
		});
	}

	get query() {
		return this.#options.input.value.trim();
	}

	#soon() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.search({ patience: PATIENCE }), this.query.length < 3 ? FIRST_PAUSE : PAUSE);
	}

	#changed() {
		this.#options.changed?.(this.query, this.view.part);
	}

	/** Offers what half a word may become; nothing while a character is being composed. */
	async #complete() {
		const typed = this.#options.input.value;
		const texts = this.#composes ? [] : await complete(typed);
		if (typed === this.#options.input.value) this.#offer(texts);
	}

	#offer(texts: readonly string[]) {
		this.#completions.show(texts);
		this.view.hint = texts.length > 0 ? `${texts.length} ${texts.length > 1 ? 'completions' : 'completion'}. ` : '';
	}

	/** Puts a query into the field and searches it. */
	ask(query: string) {
		this.#offer([]);
		this.#options.input.value = query;
		this.#options.input.focus();
		return this.search();
	}

	/** Searches what is in the field. An answer that comes after a later question is dropped. */
	async search({ exact = false, widely = false, patience = 0 } = {}) {
		const turn = ++this.#turn;
		const isLatest = () => turn === this.#turn;
		this.#hurry();
		const hurry = new Promise<void>((resolve) => (this.#hurry = resolve));
		const { query } = this;
		if (query === '') {
			this.view.showEmpty((text) => void this.ask(text));
			this.#changed();
			return;
		}
		await this.#last;
		if (!isLatest()) return;
		const found = find(query, { exact, wanted: () => Promise.race([wait(patience), hurry]).then(isLatest), open: isLatest, widely });
		this.#last = found.catch(() => undefined);
		try {
			const outcome = await found;
			if (!isLatest()) return;
			this.view.show(outcome, {
				exactly: (text) => void (text === query ? this.search({ exact: true }) : this.ask(text)),
				more: widely ? undefined : () => void this.#searchOn(exact),
				index: this.#options.index,
			});
		} catch {
			if (isLatest()) this.view.showFailure(this.#options.index);
		}
		this.#changed();
	}

	/** Looks for more than what is likeliest, and leads to the first of it. */
	async #searchOn(exact: boolean) {
		const seen = this.view.links.length;
		await this.search({ exact, widely: true });
		this.view.links[seen]?.focus();
	}

	#move(event: KeyboardEvent) {
		const key = keyOf(event);
		const { links } = this.view;
		const { input } = this.#options;
		const at = links.findIndex((link) => link === document.activeElement);
		const inField = document.activeElement === input;
		if (key === 'Escape') this.#offer([]);
		if (inField && this.#completions.take(key)) {
			event.preventDefault();
			return;
		}
		if ((key === 'Enter' || key === 'Mod+Enter') && inField && links[0] && input.dataset['enter'] === 'open') {
			event.preventDefault();
			this.#open(links[0], key === 'Mod+Enter');
			return;
		}
		const steps: Readonly<Record<string, number>> = {
			ArrowDown: at + 1,
			ArrowUp: at - 1,
			Home: inField ? Number.NaN : 0,
			End: inField ? Number.NaN : links.length - 1,
		};
		const to = steps[key];
		if (to === undefined || Number.isNaN(to) || (at < 0 && !inField)) return;
		event.preventDefault();
		if (to < 0) input.focus();
		else links[Math.min(to, links.length - 1)]?.focus();
	}

	#open(link: HTMLAnchorElement, aside: boolean) {
		rememberSearch(this.query);
		if (aside) window.open(link.href, '_blank', 'noopener');
		else link.click();
	}
}
