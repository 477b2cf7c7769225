import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { round } from '../shared/round.ts';
import { textWidth, wrapText } from '../shared/text-width.ts';

/** The terms of the cycle, as they are called and when each ends. */
export interface CycleTerms {
	inventory: string;
	receivables: string;
	payables: string;
}

/** A made-up case: lengths are for drawing only. */
export interface CycleCase {
	head: string;
	lengths: { inventory: number; receivables: number; payables: number };
	/** What the cycle means here. */
	cycle: string;
	hot: boolean;
}

/** When each term begins and ends, counted from the day the goods come in; the cycle runs from one payment to the other. */
export function spansOf({ inventory, receivables, payables }: CycleCase['lengths']) {
	const paid = inventory + receivables;
	return {
		inventory: [0, inventory],
		receivables: [inventory, paid],
		payables: [0, payables],
		cycle: [Math.min(payables, paid), Math.max(payables, paid)],
	} as const;
}

const ROW = 15;
const BAR = 11;

/** One case under the other on one scale; every term has its words above its bar. */
export function layoutCycle(formula: string, terms: CycleTerms, cases: readonly CycleCase[], width: number) {
	const size = width < 400 ? 12 : 13;
	const end = max(cases, ({ lengths }) => Math.max(lengths.payables, lengths.inventory + lengths.receivables)) ?? 1;
	const x = scaleLinear([0, end], [0, width - 2]);
	const formulaLines = wrapText(formula, width, size).map((text, i) => ({ text, y: 13 + i * 17 }));
	let y = 13 + formulaLines.length * 17 + 12;
	const drawn = cases.map(({ head, lengths, cycle, hot }) => {
		const spans = spansOf(lengths);
		const top = y;
		y += 17;
		const words = { ...terms, cycle };
		const rows = (['inventory', 'receivables', 'payables', 'cycle'] as const).map((term) => {
			const [from, to] = spans[term];
			const lines = wrapText(words[term], width, size);
			const fits = x(from) + 5 + Math.max(...lines.map((line) => textWidth(line, size))) <= width;
			const texts = lines.map((text, i) => ({
				text,
				y: y + 12 + i * ROW,
				x: fits ? round(x(from) + (from === 0 ? 0 : 5)) : width,
				end: !fits,
			}));
			y += lines.length * ROW + 3;
			const bar = { x: round(x(from)), y, width: round(x(to) - x(from)), height: BAR };
			y += BAR + 8;
			return { term, texts, bar };
		});
		const bottom = y - 8 - BAR;
		const [, inventory, payables] = rows.map(({ bar }) => bar);
		const [, sold] = spans.inventory;
		const ends = [
			{ x: round(x(sold)), from: (rows[0]?.bar.y ?? top) + BAR, to: inventory?.y ?? top },
			{ x: round(x(spans.receivables[1])), from: (inventory?.y ?? top) + BAR, to: bottom },
			{ x: round(x(spans.payables[1])), from: (payables?.y ?? top) + BAR, to: bottom },
		];
		y += 24;
		return { head, y: top, rows, ends, hot };
	});
	return { formula: formulaLines, cases: drawn, height: y - 30 };
}

/** The formula and the cases in words. */
export function describeCycle(formula: string, cases: readonly CycleCase[]) {
	const say = ({ head, lengths, cycle }: CycleCase) =>
		`${head}: the supplier is paid ${lengths.payables < lengths.inventory + lengths.receivables ? 'before' : 'after'} the customer pays; ${cycle[0]?.toLowerCase()}${cycle.slice(1)}.`;
	return `${formula}. ${cases.map(say).join(' ')}`;
}
