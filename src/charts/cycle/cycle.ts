import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { round } from '../shared/round.ts';
import { textWidth } from '../shared/text-width.ts';

/** The terms of the cash conversion cycle, in the order in which they are drawn. */
export const terms = ['inventory', 'receivables', 'payables', 'cycle'] as const;

export type CycleTerm = (typeof terms)[number];

/** The days of one company, and the days as printed; a negative cycle is paid before it pays. */
export interface CycleCase {
	head: string;
	days: Readonly<Record<CycleTerm, number>>;
	texts: Readonly<Record<CycleTerm, string>>;
}

/** When each term begins and ends, in days from the day on which the goods come in; the cycle is the time between the two payments. */
export function spansOf({ inventory, receivables, payables }: CycleCase['days']) {
	const paid = inventory + receivables;
	return {
		inventory: [0, inventory],
		receivables: [inventory, paid],
		payables: [0, payables],
		cycle: [Math.min(payables, paid), Math.max(payables, paid)],
	} as const;
}

const BAR = 12;
const ROW = 40;
const TICK = 30;

/** Cases one below the other on one scale of days; each bar has its words above it, and no line runs through them. */
export function layoutCycle(names: Readonly<Record<CycleTerm, string>>, cases: readonly CycleCase[], width: number) {
	const size = width < 400 ? 12 : 13;
	const end = max(cases, ({ days }) => Math.max(days.payables, days.inventory + days.receivables)) ?? 1;
	const x = scaleLinear([0, end], [0.5, width - 1]);
	let y = 0;
	const drawn = cases.map(({ head, days, texts }) => {
		const top = y;
		y += 26;
		const spans = spansOf(days);
		const rows = terms.map((term) => {
			const [from, to] = spans[term];
			const text = `${names[term]}: ${texts[term]}`;
			const fits = x(from) + textWidth(text, size) <= width;
			const row = {
				term,
				words: { text, x: fits ? round(x(from)) : width, y: y + 15, isEnd: !fits },
				bar: { x: round(x(from)), y: y + 21, width: Math.max(1.5, round(x(to) - x(from))), height: BAR },
			};
			y += ROW;
			return row;
		});
		y += 20;
		return { head: { text: head, y: top + 18 }, rows };
	});
	const ticks = Array.from({ length: Math.floor(end / TICK) + 1 }, (_, i) => ({ day: i * TICK, x: round(x(i * TICK)) }));
	return { cases: drawn, axis: y - 8, ticks, height: y + 16 };
}

/** The days of each case in words. */
export const describeCycle = (names: Readonly<Record<CycleTerm, string>>, cases: readonly CycleCase[]) =>
	cases.map(({ head, texts }) => `${head}: ${terms.map((term) => `${names[term].toLowerCase()} ${texts[term]}`).join(', ')}.`).join(' ');
