import { textWidth } from '../shared/text-width.ts';
import { round } from '../shared/round.ts';
import type { LineStyle } from './diagram.ts';

type Point = readonly [x: number, y: number];

/** Half the width of an arrowhead or of a brake’s bar, and the length of a head, in pixels. */
const HALF = 4;
const LENGTH = 7;

/** The shaft and the end of an arrow, as paths; a brake ends in a bar. */
export function arrowPaths([[x1, y1], [x2, y2]]: readonly [Point, Point], style: LineStyle) {
	const length = Math.hypot(x2 - x1, y2 - y1) || 1;
	const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
	const corner = (back: number, side: number) => `${round(x2 - back * dx - side * dy)} ${round(y2 - back * dy + side * dx)}`;
	const end =
		style === 'brake'
			? `M${corner(2, HALF + 2)}L${corner(2, -HALF - 2)}`
			: `M${corner(LENGTH, HALF)}L${round(x2)} ${round(y2)}L${corner(LENGTH, -HALF)}z`;
	return { shaft: `M${round(x1)} ${round(y1)}L${corner(style === 'brake' ? 2 : LENGTH - 1, 0)}`, end };
}

const SAMPLE = 30;

/** A sample of each kind of line with its name, in as few rows as fit; `top` is where the key begins. */
export function layoutKey(lines: Readonly<Record<string, LineStyle>>, top: number, width: number, size: number) {
	let [x, y] = [0, top + 12];
	const samples = Object.entries(lines).map(([name, style]) => {
		const across = SAMPLE + 7 + textWidth(name, size);
		if (x > 0 && x + across > width) [x, y] = [0, y + 20];
		const sample = {
			name,
			style,
			x: x + SAMPLE + 7,
			y: y + 4,
			points: [
				[x, y],
				[x + SAMPLE, y],
			] as const,
		};
		x += across + 18;
		return sample;
	});
	return { samples, height: y + 10 };
}
