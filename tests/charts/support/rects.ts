import { textWidth } from '../../../src/charts/shared/text-width.ts';

/** A rectangle in a drawing. */
export interface Rect {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The room that a line of words takes at most. */
export function roomOf(
	{ text, x, y }: { text: string; x: number; y: number },
	size: number,
	anchor: 'start' | 'middle' | 'end' = 'start',
): Rect {
	const wide = textWidth(text, size);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
	return { left, right: left + wide, top: y - size + 3, bottom: y + 2 };
}

export const meet = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The words that touch others or leave a drawing of that width. */
export const faultsOf = <T extends Rect>(labels: readonly T[], width: number) =>
	labels.filter((label, i) => label.left < -1 || label.right > width + 1 || labels.some((other, k) => k !== i && meet(label, other)));

/** Points of a curve as d3 draws links: “M0,0C5,0,5,9,10,9”. */
export function pointsOf(path: string, count = 40) {
	const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = [...path.matchAll(/-?[\d.]+/g)].map(Number);
	return Array.from({ length: count + 1 }, (_, i) => {
		const t = i / count;
		const u = 1 - t;
		const at = (a: number, b: number, c: number, d: number) => u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
		return { x: at(x0, x1, x2, x3), y: at(y0, y1, y2, y3) };
	});
}
