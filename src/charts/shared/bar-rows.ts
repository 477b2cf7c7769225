import { max, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Look } from './looks.ts';
import { round } from './round.ts';
import { textWidth } from './text-width.ts';

/** A stretch of a bar. */
export interface BarPart {
	value: number;
	/** The value as printed; empty where the row has one part only, whose value is at its end. */
	text: string;
	/** No look is drawn for a gap. */
	look: Look | undefined;
}

/** One bar, lying. */
export interface BarRow {
	name: string;
	parts: readonly BarPart[];
	/** What is at its end: its value, or the whole of its parts. */
	end: string;
	/** Words over this row and those that follow it, until the next. */
	over?: string;
}

/** The room of the rows. */
export interface RowRoom {
	width: number;
	/** Where bars begin; 0 puts the names above them. */
	left: number;
	/** The size of the words. */
	size: number;
	/** The thickness of a bar. */
	bar: number;
	/** Ends are aligned at the right edge, not behind each bar. */
	inLine?: boolean;
	/** Where the first row begins. */
	top?: number;
}

const PAD = 6;

/** Bars from zero on one scale, in the order of the data. A part’s text is left out where it does not fit in. */
export function layoutRows(rows: readonly BarRow[], { width, left, size, bar, inLine = false, top = 0 }: RowRoom) {
	const above = left === 0;
	const ends = above && inLine ? 0 : (max(rows, ({ end }) => textWidth(end, size)) ?? 0) + PAD;
	const longest = max(rows, ({ parts }) => sum(parts, ({ value }) => value)) ?? 1;
	const x = scaleLinear([0, longest], [left, width - ends]);
	let y = top;
	const placed = rows.map(({ name, parts, end, over }) => {
		const head = over ? { text: over, y: y + size } : undefined;
		if (head) y += size + 9;
		const words = above ? y + size : round(y + bar / 2 + size * 0.36);
		const barTop = above ? y + size + 6 : y;
		let from = 0;
		const bars = parts.map((part) => {
			const start = round(x(from));
			from += part.value;
			const length = Math.max(1, round(x(from) - start));
			const fits = part.text !== '' && textWidth(part.text, size) + PAD <= length;
			return { ...part, text: fits ? part.text : '', x: start, width: length, middle: round(start + length / 2) };
		});
		y = barTop + bar + (above ? 11 : Math.max(6, size + 11 - bar));
		const behind = round(x(from)) + PAD;
		return {
			head,
			name: { text: name, x: 0, y: words },
			end: { text: end, x: inLine ? width : behind, y: above && !inLine ? round(barTop + bar / 2 + size * 0.36) : words, anchored: inLine },
			y: barTop,
			height: bar,
			inner: round(barTop + bar / 2 + size * 0.36),
			bars,
		};
	});
	return { rows: placed, height: y, x: (value: number) => round(x(value)) };
}

/** The bars in words, from the top. */
export function describeRows(rows: readonly BarRow[], unit: string, parts?: readonly string[]) {
	const sentence = ({ name, parts: pieces, end }: BarRow) =>
		parts ? `${name}: ${pieces.map(({ text }, i) => `${text} ${parts[i]}`).join(', ')}, ${end} ${parts[pieces.length]}` : `${name} ${end}`;
	return `Bars, ${unit}. ${rows.map(sentence).join('; ')}.`;
}
