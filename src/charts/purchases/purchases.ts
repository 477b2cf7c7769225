import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { gather, layoutKey, type Purchase } from './purchase-marks.ts';
import { textWidth, wrapText } from '../shared/text-width.ts';

/** Purchases that are told apart. */
export interface PurchaseGroup {
	head: string;
	hot: boolean;
	purchases: readonly Purchase[];
}

/** The years an axis spans. */
export interface Span {
	from: number;
	to: number;
}

const startOf = ({ stake, control }: Purchase) => stake ?? control ?? 0;
const rest = ({ price, end }: Purchase, withEnd: boolean) => (withEnd && end ? `${price}, ${end.words}` : price);

const sorted = (purchases: readonly Purchase[]) => [...purchases].sort((a, b) => startOf(a) - startOf(b));
const fives = ({ from, to }: Span, every = 5) => Array.from({ length: to - from }, (_, i) => from + i).filter((year) => year % every === 0);

/** The meaning of the marks, below everything else. */
function withKey(top: number, width: number, size: number) {
	const key = layoutKey(top, width, size);
	return { key, height: (max(key, ({ y }) => y) ?? top) + 6 };
}

/** One line each: the words end where the bar begins, and an end is told behind the bar if it fits there. */
export function layoutPurchases(groups: readonly PurchaseGroup[], span: Span, width: number) {
	const reach = (purchase: Purchase) => {
		const along = (startOf(purchase) - span.from) / (span.to - span.from);
		return (textWidth(`${purchase.name}, ${rest(purchase, false)}`) + 6 - along * width) / (1 - along);
	};
	const x = scaleLinear([span.from, span.to], [Math.max(0, ...groups.flatMap(({ purchases }) => purchases.map(reach))), width]);
	let y = 0;
	const drawn = groups.map(({ head, hot, purchases }) => {
		const top = y;
		y += 46;
		const placed = sorted(purchases).map((purchase) => {
			const behind = purchase.end ? Math.round(x(purchase.end.at) + 18) : undefined;
			const fits = behind !== undefined && behind + textWidth(purchase.end?.words ?? '') <= width;
			const after = fits ? [{ x: behind, text: purchase.end?.words ?? '' }] : [];
			const line = { purchase, y, name: purchase.name, rest: rest(purchase, !fits), x: Math.round(x(startOf(purchase)) - 6), after };
			y += 21;
			return line;
		});
		y += 14;
		return { head: `${head} (${purchases.length})`, hot, top, foot: y - 16, lines: placed, paths: gather(placed, x, width, 10) };
	});
	return { groups: drawn, ticks: fives(span).map((year) => ({ year, x: Math.round(x(year)) })), ...withKey(y, width, 13) };
}

/** For a phone: the words stand above the bar. */
export function layoutPurchasesDown(groups: readonly PurchaseGroup[], span: Span, width: number) {
	const x = scaleLinear([span.from, span.to], [0, width - 14]);
	let y = 0;
	const drawn = groups.map(({ head, hot, purchases }) => {
		const top = y;
		y += 46;
		const placed = sorted(purchases).map((purchase) => {
			const words = wrapText(`${purchase.name}, ${rest(purchase, true)}`, width, 12);
			const start = Math.round(x(startOf(purchase)));
			const fits = start + Math.max(...words.map((line) => textWidth(line, 12))) <= width;
			const at = y;
			y += words.length * 15 + 21;
			return { purchase, y: y - 18, words: words.map((text, i) => ({ text, y: at + 12 + i * 15 })), x: fits ? start : width, fits };
		});
		y += 16;
		return { head: `${head} (${purchases.length})`, hot, top, foot: y - 18, lines: placed, paths: gather(placed, x, width - 14, 9) };
	});
	return { groups: drawn, ticks: fives(span).map((year) => ({ year, x: Math.round(x(year)) })), ...withKey(y, width, 12) };
}

/** The purchases in words; their prices are in the table. */
export function describePurchases(groups: readonly PurchaseGroup[]) {
	const say = (purchase: Purchase) =>
		`${purchase.name} ${Math.floor(startOf(purchase))}${purchase.end ? `, ${purchase.end.words}` : ''}${purchase.fate === 'unknown' ? ' (no later record)' : ''}`;
	return groups.map(({ head, purchases }) => `${head}: ${sorted(purchases).map(say).join('; ')}.`).join(' ');
}
