import { max } from 'd3-array';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { round } from '../shared/round.ts';
import { textWidth, wrapText } from '../shared/text-width.ts';

/** A company bought, in part or whole. Dates are decimal years. */
export interface Purchase {
	name: string;
	/** When control came, or the stake of one that never gave control. */
	at: number;
	/** The first, smaller stake, where control came later. */
	stake?: number | undefined;
	isMinority: boolean;
	/** What is known of the price, and in US$ million for its size. */
	price: string;
	dollars: number | undefined;
	/** Kept as far as sources go, gone, or without a later record. */
	fate: 'kept' | 'sold' | 'closed' | 'unknown';
	end?: { at: number; words: string } | undefined;
}

/** Purchases of one fate, in order of time. */
export interface PurchaseGroup {
	head: string;
	purchases: readonly Purchase[];
}

/** The years of the axis. */
export interface Span {
	from: number;
	to: number;
}

/** The radius, in pixels, of the mark of a purchase without a known price. */
const UNPRICED = 4;

const ticksOf = ({ from, to }: Span) => Array.from({ length: to - from }, (_, i) => from + i).filter((year) => year % 5 === 0);

/**
 * A row for each purchase: name and price in columns on the left, on the right its mark on an axis of years. Areas are prices; a line leads
 * from a first stake to control, and on for as long as the purchase was kept: a cross ends what was closed, a ring what was sold.
 */
export function layoutPurchases(groups: readonly PurchaseGroup[], span: Span, width: number) {
	const isNarrow = width < 400;
	const size = isNarrow ? 12 : 13;
	const line = size + 2;
	/** Years are beside the heading, or below it on a phone. */
	const years = isNarrow ? 36 : 17;
	const all = groups.flatMap(({ purchases }) => purchases);
	const nameRoom = isNarrow ? 132 : (max(all, ({ name }) => textWidth(name, size)) ?? 0) + 12;
	const left = isNarrow ? 146 : nameRoom + (max(all, ({ price }) => textWidth(price, size)) ?? 0) + 14;
	const radius = scaleSqrt([0, max(all, ({ dollars }) => dollars ?? 0) ?? 1], [0, isNarrow ? 14 : 20]);
	const x = scaleLinear([span.from, span.to], [left + 6, width - 2]);
	const paths = { held: '', stake: '', closed: '', sold: '' };
	let y = 0;
	const drawn = groups.map(({ head, purchases }) => {
		const top = y;
		y += years + 16;
		const rows = purchases.map((purchase) => {
			const r = purchase.dollars === undefined ? UNPRICED : Math.max(2.5, radius(purchase.dollars));
			const names = isNarrow ? wrapText(purchase.name, nameRoom, size) : [purchase.name];
			const lines = [...names.map((text) => ({ text, isName: true })), { text: purchase.price, isName: false }];
			const height = Math.max(isNarrow ? lines.length * line + 8 : line + 6, 2 * r + 4);
			const middle = y + height / 2;
			const first = isNarrow ? middle - (lines.length * line) / 2 + size - 1 : middle + size * 0.36;
			const words = lines.map((text, i) => ({
				...text,
				x: isNarrow || text.isName ? 0 : nameRoom,
				y: round(isNarrow ? first + i * line : first),
			}));
			const [start, end] = [x(purchase.at), x(purchase.end?.at ?? span.to)];
			if (purchase.stake !== undefined) paths.stake += `M${round(x(purchase.stake))} ${round(middle)}H${round(start)}`;
			if (purchase.fate !== 'unknown') paths.held += `M${round(start)} ${round(middle)}H${round(end)}`;
			if (purchase.fate === 'closed') paths.closed += `M${round(end - 4)} ${round(middle - 4)}l8 8m0-8l-8 8`;
			if (purchase.fate === 'sold') paths.sold += `M${round(end - 4)} ${round(middle)}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`;
			y += height;
			return { purchase, words, mark: { cx: round(start), cy: round(middle), r: round(r) } };
		});
		const foot = round(y + 2);
		y += 20;
		return { head: { text: `${head} (${purchases.length})`, y: top + 17 }, years: top + years, top: top + years + 6, foot, rows };
	});
	return { groups: drawn, paths, ticks: ticksOf(span).map((year) => ({ year, x: round(x(year)) })), height: round(y - 14) };
}

/** The purchases in words, by their fate. */
export function describePurchases(groups: readonly PurchaseGroup[]) {
	const say = ({ name, at, price, end }: Purchase) => `${name} ${Math.floor(at)}, ${price}${end ? `, ${end.words}` : ''}`;
	return groups.map(({ head, purchases }) => `${head}: ${purchases.map(say).join('; ')}.`).join(' ');
}
