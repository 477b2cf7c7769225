import { extent, max, min } from 'd3-array';
import { scaleLinear, scalePoint } from 'd3-scale';
import { line as drawLine } from 'd3-shape';
import { layoutAnnotations } from '../shared/annotations.ts';
import type { Look } from '../shared/looks.ts';
import { round } from '../shared/round.ts';
import { spread } from '../shared/spread.ts';
import { textWidth, wrapText } from '../shared/text-width.ts';
import { inside, type Placed, thin, thinEvenly } from '../shared/thin.ts';

/** One line; one value for each step of the axis, null where there is none. */
export interface Line {
	name: string;
	look: Look;
	values: readonly (number | null)[];
	/** The values as printed. */
	texts: readonly string[];
}

/** Lines over one axis of years or quarters. */
export interface Lines {
	steps: readonly string[];
	lines: readonly Line[];
	annotations: readonly { at: string; words: string }[];
}

const HIGH = 190;
const LEAD = 12;

const isKnown = (value: number | null | undefined): value is number => value !== null && value !== undefined;

/** Whether a value is named above its point: the highest of all lines at its step, or a peak where there is one line only. */
function isAbove({ lines }: Lines, k: number, i: number) {
	const value = lines[k]?.values[i] ?? 0;
	const others = lines.flatMap(({ values }, j) => (j !== k && isKnown(values[i]) ? [values[i]] : []));
	if (others.length > 0) return others.every((other) => (other ?? 0) <= value);
	const beside = [i - 1, i + 1].flatMap((j) => lines[k]?.values[j] ?? []);
	return beside.length === 0 || value >= beside.reduce((sum, next) => sum + next, 0) / beside.length;
}

/** Which values of a line are named first: its first, its highest and its lowest; the last is named beside its name. */
function namedFirst({ values }: Line) {
	const known = [...values.keys()].filter((i) => isKnown(values[i]));
	const last = known.at(-1);
	const bySize = known.toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
	return [known[0], bySize[0], bySize.at(-1), ...known].filter((i): i is number => i !== undefined && i !== last);
}

/** Lines with their names at the right end; a gap is bridged by a dashed stretch. */
export function layoutLines(data: Lines, { width, size }: { width: number; size: number }) {
	const { steps, lines } = data;
	const narrow = width < 400;
	const nameRoom = narrow ? 84 : 140;
	const line = size + 3;
	const blocks = lines.map(({ name, values, texts }) => {
		const last = values.findLastIndex(isKnown);
		return { last, text: texts[last] ?? '', names: wrapText(name, nameRoom, size) };
	});
	const room = LEAD + (max(blocks, ({ names, text }) => max([text, ...names], (words) => textWidth(words, size))) ?? 0);
	const left = textWidth(steps[0] ?? '', size) / 2;
	const x = scalePoint([...steps.keys()], [left, width - room - 4]);
	const all = lines.flatMap(({ values }) => values.filter(isKnown));
	const notes = layoutAnnotations(
		data.annotations.flatMap(({ at, words }) => (steps.includes(at) ? [{ x: x(steps.indexOf(at)) ?? 0, words }] : [])),
		{ size, line, wrap: narrow ? 110 : 160 },
	);
	const top = notes.height + 20;
	const y = scaleLinear([Math.min(0, min(all) ?? 0), Math.max(0, max(all) ?? 1)], [top + HIGH, top]);
	const at = (i: number) => round(x(i) ?? 0);
	const path = (values: readonly (number | null)[], whole: boolean) =>
		drawLine<readonly [number, number | null]>()
			.defined(([, value]) => value !== null)
			.x(([i]) => at(i))
			.y(([, value]) => round(y(value ?? 0)))([...values.entries()].filter(([, value]) => whole || value !== null)) ?? '';
	const drawn = lines.map(({ look, values }, k) => ({
		look,
		second: k > 0,
		path: path(values, true),
		bridge: values.slice(values.findIndex(isKnown), values.findLastIndex(isKnown)).includes(null) ? path(values, false) : '',
		points: values.flatMap((value, i) => (value === null ? [] : [{ x: at(i), y: round(y(value)) }])),
	}));
	const labels = lines.flatMap(({ values, texts }, k) =>
		values.flatMap((value, i): (Placed & { text: string; k: number; i: number })[] => {
			if (value === null) return [];
			const text = texts[i] ?? '';
			const lift = isAbove(data, k, i) ? -8 : size + 5;
			const wide = textWidth(text, size);
			return [{ text, k, i, x: round(inside(at(i), wide, width)), y: round(y(value) + lift), width: wide }];
		}),
	);
	const order = lines.flatMap((each, k) => namedFirst(each).map((i) => labels.findIndex((label) => label.k === k && label.i === i)));
	const clear = order.filter((n) => {
		const label = labels[n];
		return label && drawn.every(({ points }) => points.every((point) => !covers(label, point, size)));
	});
	const kept = thin(labels, clear, 4);
	const sorted = blocks
		.map((block, k) => ({ ...block, k, wanted: y(lines[k]?.values[block.last] ?? 0) }))
		.sort((a, b) => a.wanted - b.wanted);
	const tall = (max(sorted, ({ names }) => names.length + 1) ?? 2) * line + 4;
	const places = spread(
		sorted.map(({ wanted }) => wanted - line / 2),
		tall,
		[top - 6, Math.max(top + HIGH - tall + line, top + (sorted.length - 1) * tall)],
	);
	const edge = round(width - room + LEAD - 4);
	const named = sorted.map(({ k, names, text, last, wanted }, i) => {
		const start = places[i] ?? wanted;
		return {
			look: lines[k]?.look ?? 'soft',
			texts: [text, ...names].map((words, n) => ({ text: words, x: edge, y: round(start + size * 0.7 + n * line) })),
			lead: `M${round(at(last) + 5)} ${round(wanted)}L${edge - 4} ${round(start + size * 0.35)}`,
		};
	});
	const foot = top + HIGH + (labels.some((label, n) => kept.has(n) && label.y > top + HIGH - 4) ? size + 8 : 4);
	/** A name that reaches down to the steps keeps the last of them out. */
	const isLow = named.some(({ texts }) => texts.some((words) => words.y > foot - 6));
	const marks = steps.map((text, i) => {
		const wide = textWidth(text, size);
		return { text, x: round(inside(at(i), wide, isLow ? edge - 8 : width)), y: foot + size + 2, width: wide };
	});
	const shown = thinEvenly(marks, /^\d+$/.test(steps[0] ?? '') ? [1, 2, 3, 5] : [1, 2, 4, 8]);
	return {
		lines: drawn,
		zero: `M0 ${round(y(0))}H${at(steps.length - 1)}`,
		labels: labels.filter((_, n) => kept.has(n)),
		names: named,
		steps: marks.filter((_, i) => shown.has(i)),
		annotations: notes.placed.map(({ lines: words, x: end, leader }) => {
			const i = steps.findIndex((_, n) => Math.abs((x(n) ?? 0) - leader.x) < 0.1);
			const [, highest = 0] = extent(lines.flatMap(({ values }) => values[i] ?? []));
			return { lines: words, x: end, leader: `M${leader.x} ${leader.y}V${round(y(highest) - size - 10)}` };
		}),
		height: Math.ceil(Math.max(foot + size + 8, ...named.flatMap(({ texts }) => texts.map((words) => words.y + 6)))),
	};
}

const covers = (label: Placed, point: { x: number; y: number }, size: number) =>
	Math.abs(point.x - label.x) < label.width / 2 + 2 && point.y > label.y - size && point.y < label.y + 3;

/** The lines in words: all their values, and the causes. */
export function describeLines({ steps, lines, annotations }: Lines) {
	const say = ({ name, values, texts }: Line) =>
		`${name}: ${steps.flatMap((step, i) => (isKnown(values[i]) ? [`${texts[i]} in ${step}`] : [])).join(', ')}.`;
	return [...lines.map(say), ...annotations.map(({ at, words }) => `${at}: ${words}.`)].join(' ');
}
