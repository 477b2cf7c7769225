import type { Candidate } from '../query/rank.ts';
import { LINK, countText, drawAnswer, drawHit, make } from './render-results.ts';
import { insteadOf, nothingFound, notLoaded, type Onward } from './render-empty.ts';
import { drawReply, replyText } from './render-reply.ts';
import type { Answered } from './search-client.ts';
import { announce } from '../../lib/announce.ts';
import { forgetSearches, recentSearches } from './recent.ts';

/** The wait before a status is announced, in milliseconds after the last change. */
const PAUSE = 700;

/** How many hits are shown before the reader asks for more. */
const SHOWN = 10;

/** Renders outcomes into the places of a search, on its page or in its dialog. */
export class SearchView {
	readonly #root: HTMLElement;
	#outcome: Answered | undefined;
	#part = '';
	#all = false;

	/** Announces the status to screen readers once the reader has paused: the visible text changes with each letter. */
	readonly #announcement = make('p', { role: 'status', class: 'made-sr-only' });
	#pause: ReturnType<typeof setTimeout> | undefined;

	constructor(root: HTMLElement) {
		this.#root = root;
		this.#place('status').removeAttribute('role');
		root.append(this.#announcement);
	}

	/** What is said before the status, about what else is on offer. */
	hint = '';

	/** Where completions stand. */
	get completions() {
		return this.#place('completions');
	}

	get part() {
		return this.#part;
	}

	set part(part: string) {
		this.#part = part;
	}

	/** The links to the hits, in order. */
	get links() {
		return [...this.#place('results').querySelectorAll('a')];
	}

	#place(name: string) {
		const place = this.#root.querySelector<HTMLElement>(`[data-place=${name}]`);
		if (!place) throw new Error(`The search has no place for its ${name}.`);
		return place;
	}

	#fill(name: string, ...children: readonly (Node | string)[]) {
		const place = this.#place(name);
		place.replaceChildren(...children);
		place.hidden = children.length === 0;
	}

	#clear() {
		for (const name of ['answer', 'parts', 'results', 'more', 'help']) this.#fill(name);
	}

	/** Says that nothing has been asked yet, and offers what was asked before. */
	showEmpty(ask: (query: string) => void) {
		this.#outcome = undefined;
		this.#clear();
		this.#say('');
		const recent = recentSearches();
		if (recent.length === 0) return;
		const clear = make('button', { type: 'button' }, 'Clear');
		clear.addEventListener('click', () => {
			forgetSearches();
			this.showEmpty(ask);
		});
		const buttons = recent.map((query) => {
			const button = make('button', { type: 'button' }, query);
			button.addEventListener('click', () => ask(query));
			return button;
		});
		this.#fill('help', make('p', { class: 'tools fine-print' }, 'Searched on this device before: ', ...buttons, clear));
	}

	/** Says that the search itself cannot be had just now. */
	showFailure(index: string) {
		this.#outcome = undefined;
		this.#clear();
		this.#say('The search could not be loaded.');
		this.#fill('help', notLoaded(index));
	}

	show(outcome: Answered, onward: Onward) {
		this.#outcome = outcome;
		// Who has asked for more sees all of it.
		this.#all = !onward.more;
		this.#draw(onward);
	}

	#say(text: string) {
		const shown = this.#place('status');
		if (shown.textContent !== text) shown.textContent = text;
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => announce(this.#announcement, this.hint + text), PAUSE);
	}

	#draw(onward: Onward) {
		const outcome = this.#outcome;
		if (!outcome) return;
		const focused = this.links.findIndex((link) => link === document.activeElement);
		this.#clear();
		const { hits, answers, marks, query, instead, reply } = outcome;
		if (!reply && hits.length + answers.length === 0) {
			this.#say(`Nothing was found for “${query.slice(0, 60)}”.`);
			this.#fill('help', nothingFound(outcome, onward));
			return;
		}
		if (!hits.some(({ part }) => part === this.#part)) this.#part = '';
		const chosen = hits.filter(({ part }) => !this.#part || part === this.#part);
		const count = hits.length > 0 ? countText(outcome, chosen.length) : '';
		this.#say([...(reply ? [replyText(reply)] : []), count].join(' ').trim());
		if (instead !== undefined) this.#fill('help', insteadOf(query, onward));
		this.#fill('answer', ...(reply ? [drawReply(reply, onward.exactly)] : answers.map(drawAnswer)));
		if (hits.length > 1) this.#fill('parts', ...this.#partChoice(hits, () => this.#draw(onward)));
		this.#fill('results', ...(this.#all ? chosen : chosen.slice(0, SHOWN)).map((hit) => drawHit(hit, marks)));
		// Who has gone on to the results while they were fetched stays in them.
		if (focused >= 0) this.links[Math.min(focused, this.links.length - 1)]?.focus();
		if (outcome.more && onward.more) this.#offer('Look for more results', onward.more);
		else if (!this.#all && chosen.length > SHOWN)
			this.#offer(`Show all ${chosen.length} results`, () => {
				this.#all = true;
				this.#draw(onward);
				this.links[SHOWN]?.focus();
			});
	}

	#offer(text: string, act: () => void) {
		const button = make('button', { type: 'button', class: LINK }, text);
		button.addEventListener('click', act);
		this.#fill('more', button);
	}

	#partChoice(hits: readonly Candidate[], redraw: () => void) {
		const counts = new Map([
			['', hits.length],
			...[...new Set(hits.map(({ part }) => part))].map((part) => [part, hits.filter((hit) => hit.part === part).length] as const),
		]);
		const name = `part-${this.#root.id || 'sheet'}`;
		const labels = [...counts].map(([part, count]) => {
			const input = make('input', { type: 'radio', name, value: part });
			input.checked = part === this.#part;
			input.addEventListener('change', () => {
				this.#part = part;
				redraw();
				this.#root.dispatchEvent(new CustomEvent('partchange'));
				this.#root.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.focus();
			});
			return make('label', {}, input, part || 'All', ' ', make('small', {}, String(count)));
		});
		return [make('legend', { class: 'made-sr-only' }, 'Part'), ...labels];
	}
}
