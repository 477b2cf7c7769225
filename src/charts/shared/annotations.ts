import { max } from 'd3-array';
import { round } from './round.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A few words for a point of the axis. */
export interface Annotation {
	x: number;
	words: string;
}

/** Where annotations are set: the size of their words, and how wide a line of them may be. */
export interface AnnotationRoom {
	size: number;
	line: number;
	wrap: number;
}

/** Lines of words that end at `x`, and where the leader down to the value starts; `y` counts from the top of the room for annotations. */
export interface PlacedAnnotation {
	lines: readonly { text: string; y: number }[];
	x: number;
	leader: { x: number; y: number };
}

const GAP = 6;

/** How far words keep from their leader. */
const CLEAR = 4;

/**
 * Words above a row of columns, each ending at the leader to its value. From left to right, words that would overlap others go above them,
 * so that no leader runs through words.
 */
export function layoutAnnotations(annotations: readonly Annotation[], { size, line, wrap }: AnnotationRoom) {
	const boxes: { left: number; right: number; rise: number; base: number; lines: string[]; x: number; beside: boolean }[] = [];
	for (const { x, words } of annotations.toSorted((a, b) => a.x - b.x)) {
		const lines = wrapText(words, Math.max(Math.min(wrap, x - CLEAR), 56), size);
		const wide = max(lines, (text) => textWidth(text, size)) ?? 0;
		const beside = wide <= x - CLEAR;
		const right = beside ? x - CLEAR : wide;
		const left = right - wide;
		const under = boxes.filter((other) => other.left < x + GAP && other.right + GAP > left - GAP);
		const base = max(under, ({ rise }) => rise) ?? 0;
		boxes.push({ left, right, base, rise: base + lines.length * line + GAP, lines, x, beside });
	}
	const height = max(boxes, ({ rise }) => rise) ?? 0;
	const placed = boxes.map(({ lines, base, x, right, beside }): PlacedAnnotation => {
		const last = height - base - GAP;
		const first = last - (lines.length - 1) * line;
		return {
			lines: lines.map((text, i) => ({ text, y: round(first + i * line) })),
			x: round(right),
			leader: { x: round(x), y: round(beside ? first - size + 2 : last + 4) },
		};
	});
	return { placed, height };
}
