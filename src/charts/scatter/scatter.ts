import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { round } from '../shared/round.ts';
import { spread } from '../shared/spread.ts';
import { textWidth } from '../shared/text-width.ts';

/** A company as a dot. */
export interface Dot {
	name: string;
	x: number;
	y: number;
	/** Both values as printed. */
	text: string;
	/** What the site is about. */
	own: boolean;
}

/** What the axes measure. */
export interface Axes {
	x: string;
	y: string;
}

const HIGH = 240;
const LEFT = 34;
const RADIUS = 6;

/** Dots on two scales from zero, each with its name beside it; a name that would leave the drawing goes to the left. */
export function layoutScatter(dots: readonly Dot[], { width, size }: { width: number; size: number }) {
	const top = size + 18;
	const x = scaleLinear([0, max(dots, (dot) => dot.x) ?? 1], [LEFT, width - 16]).nice(width < 400 ? 3 : 5);
	const y = scaleLinear([Math.min(0, min(dots, (dot) => dot.y) ?? 0), max(dots, (dot) => dot.y) ?? 1], [top + HIGH, top]).nice(4);
	const foot = top + HIGH;
	const byHeight = dots.toSorted((a, b) => b.y - a.y);
	const places = spread(
		byHeight.map((dot) => y(dot.y)),
		2 * size + 14,
		[top + size, foot - size - 4],
	);
	const placed = byHeight.map((dot, i) => {
		const cx = round(x(dot.x));
		const wide = Math.max(textWidth(dot.name, size), textWidth(dot.text, size));
		const end = cx + RADIUS + 6 + wide > width;
		const middle = places[i] ?? y(dot.y);
		return {
			dot,
			cx,
			cy: round(y(dot.y)),
			at: round(end ? cx - RADIUS - 6 : cx + RADIUS + 6),
			end,
			y: round(middle - 2),
			second: round(middle + size + 1),
		};
	});
	return {
		dots: placed,
		radius: RADIUS,
		rules: y.ticks(4).map((tick) => ({ text: String(tick), y: round(y(tick)), path: `M${LEFT} ${round(y(tick))}H${width}` })),
		ticks: x
			.ticks(width < 400 ? 3 : 5)
			.map((tick) => ({ text: String(tick), x: round(x(tick)), y: foot + size + 6, width: textWidth(String(tick), size) })),
		foot: foot + 2 * size + 12,
		left: LEFT,
		height: foot + 2 * size + 18,
	};
}

/** The dots in words. */
export const describeScatter = (dots: readonly Dot[], axes: Axes) =>
	`${axes.y} over ${axes.x}. ${dots.map(({ name, text }) => `${name}: ${text}`).join('; ')}.`;
