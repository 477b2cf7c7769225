import { max } from 'd3-array';
import { round } from '../shared/round.ts';
import { wrapText } from '../shared/text-width.ts';

/** A hundred of money, and how much of it is counted. */
export interface Hundred {
	head: string;
	value: number;
	/** What is counted and what is not, in words: “4.1 is Alibaba’s revenue”. */
	words: readonly string[];
}

const SIDE = 10;
const GAP = 24;
/** Part of a square’s room that it fills. */
const FILL = 0.86;

/** A hundred squares in pixels from `left` and `top`; the last counted one is filled in part. */
function squaresOf(value: number, left: number, top: number, side: number) {
	const step = side / SIDE;
	const edge = step * FILL;
	const paths = { counted: '', rest: '' };
	for (let n = 0; n < SIDE * SIDE; n++) {
		const [x, y] = [left + (n % SIDE) * step, top + Math.floor(n / SIDE) * step];
		const part = Math.min(1, Math.max(0, value - n)) * edge;
		if (part > 0) paths.counted += `M${round(x)} ${round(y)}h${round(part)}v${round(edge)}h${round(-part)}z`;
		if (part < edge) paths.rest += `M${round(x + part)} ${round(y)}h${round(edge - part)}v${round(edge)}h${round(part - edge)}z`;
	}
	return paths;
}

/** Hundreds side by side, each with its head above and its words below. */
export function layoutHundreds(hundreds: readonly Hundred[], width: number) {
	const size = width < 400 ? 12 : 13;
	const across = (width - (hundreds.length - 1) * GAP) / hundreds.length;
	const side = Math.min(across, 200);
	const heads = hundreds.map(({ head }) => wrapText(head, across, size * 1.1));
	const top = (max(heads, ({ length }) => length) ?? 1) * 18 + 4;
	const drawn = hundreds.map(({ value, words }, i) => {
		const left = round(i * (across + GAP));
		const lines = words.flatMap((text) => wrapText(text, across, size));
		return {
			heads: (heads[i] ?? []).map((text, k) => ({ text, x: left, y: 14 + k * 18 })),
			paths: squaresOf(value, left, top, side),
			words: lines.map((text, k) => ({ text, x: left, y: round(top + side + 18 + k * 17) })),
		};
	});
	return { drawn, height: Math.max(...drawn.flatMap(({ words }) => words.map(({ y }) => y))) + 6 };
}

/** The hundreds in words. */
export const describeHundreds = (hundreds: readonly Hundred[]) =>
	hundreds.map(({ head, words }) => `${head}: ${words.join(', ')}.`).join(' ');
