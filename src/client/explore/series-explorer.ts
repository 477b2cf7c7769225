import '../../lib/adopt-made.ts';
import type { AnnualSeries } from '../../data/annual-series.ts';
import { type SeriesUnit, seriesUnits, type Yardsticks, yardsticksIn } from '../../data/convert-series.ts';
import { toCsv } from '../../exports/data/csv.ts';
import { announce } from '../../lib/announce.ts';
import { cleanAddress } from '../../urls/clean-address.ts';
import { DEFAULT_CHOICE, MOST_SERIES, readChoice, type SeriesChoice, writeChoice } from '../../urls/series-choice.ts';
import { drawLines } from './draw-lines.ts';
import { drawTable } from './draw-table.ts';
import { html } from './elements.ts';
import { readSeries } from './read-series.ts';
import { letterOf, type Shown, shownSeries, toColumns, yearsOf } from './shown-series.ts';

const UNIT_WORDS: Readonly<Record<SeriesUnit, string>> = {
	filed: 'as filed',
	usd: 'US$ at the filed rate of each year',
	share: 'share of revenue',
	index: 'first year = 100',
};

/**
 * `<series-explorer data-source data-figures data-cite>` shows the series that its form or the address names as chart, table, CSV and citation.
 * `data-source` is the address of the series, `data-figures` that of the facts, `data-cite` the start of the citation.
 */
class SeriesExplorer extends HTMLElement {
	#all: ReadonlyMap<string, AnnualSeries> = new Map();
	#by: Yardsticks = { rates: new Map(), revenue: new Map() };
	#choice: SeriesChoice = DEFAULT_CHOICE;
	#shown: Shown = { series: [], leftOut: [] };

	connectedCallback() {
		void this.#load();
	}

	#place(name: string) {
		return this.querySelector<HTMLElement>(`[data-place=${name}]`);
	}

	#select(name: string) {
		return this.querySelector<HTMLSelectElement>(`select[name=${name}]`);
	}

	async #load() {
		try {
			const series = readSeries(await (await fetch(this.dataset['source'] ?? '')).json());
			this.#all = new Map(series.map((each) => [each.id, each]));
			this.#by = yardsticksIn(series);
		} catch {
			announce(this.#place('message'), 'The series could not be fetched. Each stands with its table below.');
			return;
		}
		this.#offerSeries();
		this.#listen();
		this.#read();
	}

	/** The names to choose from, the years that there are, and a link in each series of the list below. */
	#offerSeries() {
		const all = [...this.#all.values()];
		this.querySelector('datalist')?.replaceChildren(...all.map(({ label }) => html('option', { value: label })));
		const years = yearsOf(all).map(String);
		for (const name of ['from', 'to']) this.#select(name)?.append(...years.map((year) => html('option', { value: year }, year)));
		for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-series]')) {
			const link = html('a', { class: 'inline-block py-1', href: `?s=${fold.dataset['series']}` }, 'Show in the chart');
			fold.querySelector('summary')?.after(html('p', { class: 'fine-print' }, link));
		}
	}

	#listen() {
		const form = this.querySelector('form');
		if (form) form.inert = false;
		const input = this.querySelector<HTMLInputElement>('input[name=add]');
		form?.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#addNamed(input);
		});
		// A name chosen from the list is whole at once; one that is being typed may still grow.
		input?.addEventListener('input', (event) => {
			if (!(event instanceof InputEvent) || event.inputType === 'insertReplacementText') this.#addNamed(input, true);
		});
		form?.addEventListener('change', ({ target }) => {
			if (target !== input) this.#readForm();
		});
		addEventListener('popstate', () => this.#read());
		document.addEventListener('click', (event) => this.#follow(event));
		this.querySelector('[data-place=csv]')?.addEventListener('click', () => this.#takeCsv());
		const chart = this.#place('chart');
		let width = chart?.clientWidth;
		if (chart)
			new ResizeObserver(() => {
				if (chart.clientWidth !== width) this.#draw();
				width = chart.clientWidth;
			}).observe(chart);
	}

	/** A link to a series of this page adds it to those that are shown. */
	#follow(event: MouseEvent) {
		const link = event.target instanceof Element ? event.target.closest('details[data-series] > p > a') : null;
		const id = link?.closest<HTMLElement>('[data-series]')?.dataset['series'];
		if (id === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		this.#add(id);
		this.scrollIntoView();
		this.querySelector<HTMLElement>('input[name=add]')?.focus({ preventScroll: true });
	}

	/** @param whole only a whole name counts: it may not be typed to its end yet */
	#addNamed(input: HTMLInputElement | null, whole = false) {
		const typed = input?.value.trim().toLowerCase() ?? '';
		if (!input || typed === '') return;
		const all = [...this.#all.values()];
		const exact = all.find(({ label }) => label.toLowerCase() === typed);
		if (whole && !exact) return;
		const named = exact ?? all.find(({ label }) => label.toLowerCase().includes(typed));
		if (!named) return announce(this.#place('message'), `No series is called “${typed.slice(0, 40)}”.`);
		input.value = '';
		this.#add(named.id);
	}

	#add(id: string) {
		const { series } = this.#choice;
		if (series.includes(id)) return this.#show([`${this.#all.get(id)?.label} is shown already.`]);
		if (series.length >= MOST_SERIES) return this.#show([`At most ${MOST_SERIES} series can be shown: remove one first.`]);
		this.#choose({ ...this.#choice, series: [...series, id] });
	}

	#readForm() {
		const year = (name: string) => Number(this.#select(name)?.value) || undefined;
		const unit = seriesUnits.find((each) => each === this.querySelector<HTMLInputElement>('input[name=unit]:checked')?.value) ?? 'filed';
		const [from, to] = [year('from'), year('to')];
		// Years the wrong way round are meant the other way round.
		const turned = from !== undefined && to !== undefined && from > to;
		this.#choose({ ...this.#choice, unit, from: turned ? to : from, to: turned ? from : to });
	}

	#read() {
		const { choice, faults } = readChoice(location.search, this.#all);
		this.#choice = choice;
		this.#show(faults);
	}

	#choose(choice: SeriesChoice) {
		this.#choice = choice;
		history.replaceState(history.state, '', location.pathname + writeChoice(choice));
		this.#show([]);
	}

	#show(messages: readonly string[]) {
		const { series, from, to, unit } = this.#choice;
		this.#shown = shownSeries(this.#choice, this.#all, this.#by);
		for (const [name, year] of [['from', from] as const, ['to', to] as const]) {
			const select = this.#select(name);
			if (select) select.value = year === undefined ? '' : String(year);
		}
		const radio = this.querySelector<HTMLInputElement>(`input[name=unit][value=${unit}]`);
		if (radio) radio.checked = true;
		this.#place('chosen')?.replaceChildren(...series.map((id, i) => this.#chosen(id, i)));
		announce(this.#place('message'), [...messages, ...this.#shown.leftOut, this.#summary()].join(' '));
		this.#draw();
		this.#place('table')?.replaceChildren(
			...(this.#shown.series.length > 0 ? [drawTable(this.#shown.series, this.dataset['figures'] ?? '')] : []),
		);
		const cite = this.#place('cite');
		if (cite)
			cite.textContent = `${this.dataset['cite']} ${this.#title()}. ${cleanAddress(location.origin + location.pathname, import.meta.env.BASE_URL)}${writeChoice(this.#choice)}`;
	}

	#title() {
		const years = yearsOf(this.#shown.series);
		const names = this.#shown.series.map(({ label }) => label).join('; ');
		return names ? `${names}, ${years[0]} to ${years.at(-1)}, ${UNIT_WORDS[this.#choice.unit]}` : 'Nothing to show';
	}

	#summary() {
		const count = this.#shown.series.length;
		const years = yearsOf(this.#shown.series).length;
		return count === 0 ? 'Nothing of the choice can be shown.' : `${count} series, ${years} ${years === 1 ? 'year' : 'years'}.`;
	}

	#chosen(id: string, i: number) {
		const label = this.#all.get(id)?.label ?? id;
		const button = html('button', { type: 'button', 'aria-label': `Remove ${label}`, class: 'made-px-2 made-underline' }, 'Remove');
		button.addEventListener('click', () => {
			const rest = this.#choice.series.filter((each) => each !== id);
			this.#choose({ ...this.#choice, series: rest.length > 0 ? rest : DEFAULT_CHOICE.series });
			this.querySelector<HTMLElement>('[data-place=chosen] button')?.focus();
		});
		return html('li', {}, `${letterOf(i)} ${label}`, ' ', button);
	}

	/** A drawing for each unit: values of two units share no axis. */
	#draw() {
		const chart = this.#place('chart');
		if (!chart) return;
		const width = Math.max(288, Math.floor(chart.clientWidth));
		const units = Map.groupBy(this.#shown.series, ({ unit }) => unit);
		const drawings = [...units].flatMap(([unit, series]) => [
			html('p', { class: 'fine-print made-mt-4' }, unit || 'Number'),
			drawLines(series, width, this.#title()),
		]);
		chart.replaceChildren(...drawings);
		const caption = this.#place('caption');
		if (caption) caption.textContent = this.#title();
	}

	#takeCsv() {
		const address = URL.createObjectURL(new Blob(['\ufeff', toCsv(toColumns(this.#shown.series))], { type: 'text/csv' }));
		html('a', { href: address, download: `${this.#choice.series.join('-').slice(0, 80)}.csv` }).click();
		setTimeout(() => URL.revokeObjectURL(address), 1000);
	}
}

customElements.define('series-explorer', SeriesExplorer);
