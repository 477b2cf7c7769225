import { type Series, stack, stackOffsetDiverging } from 'd3-shape';
import type { Panel } from './panel.ts';
import { layoutAnnotations } from '../shared/annotations.ts';
import type { Look } from '../shared/looks.ts';
import { round } from '../shared/round.ts';
import { spread } from '../shared/spread.ts';
import { textWidth } from '../shared/text-width.ts';
import { inside, thinEvenly } from '../shared/thin.ts';

/** How far names are from the columns. */
export const LEAD = 14;

/** The axis of years that panels share. */
export interface Axis {
	width: number;
	size: number;
	start: (year: string) => number;
	band: number;
}

/** Where a panel is: its line, the ends of its columns, the top of its room, and the side its layers are named on. */
interface Place {
	zero: number;
	low: number;
	high: number;
	right: boolean;
}

type Stacked = readonly Series<number, number>[];

/** Layers on top of one another; negative ones go down. */
export const stackLayers = ({ layers, years }: Panel): Stacked =>
	stack<undefined, number, number>()
		.keys(layers.keys())
		.value((year, layer) => layers[layer]?.values[year] ?? 0)
		.offset(stackOffsetDiverging)(years.keys());

/** The columns, and the line they are on. */
export function columnsOf({ years, layers, latest, unit }: Panel, stacked: Stacked, { start, band }: Axis, zero: number) {
	const rects = stacked.flatMap((series, k) =>
		series.flatMap(([from, to], i) => {
			const year = years[i] ?? '';
			const height = round((to - from) * unit);
			const look: Look = year === latest ? 'accent' : (layers[k]?.look ?? 'soft');
			return height > 0 ? [{ look, x: round(start(year)), y: round(zero - to * unit), width: round(band), height }] : [];
		}),
	);
	return { rects, line: { from: round(start(years[0] ?? '')), to: round(start(years.at(-1) ?? '') + band), y: zero } };
}

function place(texts: readonly { year: string; text: string; y: number }[], { width, size, start, band }: Axis) {
	return texts.map(({ year, text, y }) => {
		const long = textWidth(text, size);
		return { year, text, y, x: round(inside(start(year) + band / 2, long, width)), width: long };
	});
}

/** The years under the line, as many as fit at even steps, the first and the last in any case. */
export function yearsOf({ years }: Panel, axis: Axis, y: number) {
	const labels = place(
		years.map((year) => ({ year, text: year, y })),
		axis,
	);
	const kept = thinEvenly(labels, [1, 2, 3, 5], 3);
	return labels.filter((_, i) => kept.has(i));
}

/** Each year’s figure: over the columns of a single layer, in a row under a stack; as many as fit at even steps. */
export function figuresOf({ years, layers, figures, latest, unit }: Panel, axis: Axis, { zero, low }: Place, line: number) {
	const single = layers.length === 1;
	const values = layers[0]?.values ?? [];
	const known = years.flatMap((year, i) => {
		const [text, value] = [figures[i], values[i] ?? 0];
		return text ? [{ year, text, y: single ? round(zero - Math.max(0, value) * unit - 6) : low + 18 + line }] : [];
	});
	const labels = place(known, axis);
	const kept = thinEvenly(labels, [1, 2, 3, 5], 3);
	return labels.filter((_, i) => kept.has(i)).map((label) => ({ ...label, latest: !single || label.year === latest }));
}

/** The layers of a stack, named beside its outer column, and the name of the row of totals. */
export function namesOf(
	{ years, layers, totals, unit }: Panel,
	stacked: Stacked,
	{ start, band }: Axis,
	{ zero, low, high, right }: Place,
	line: number,
) {
	if (layers.length === 1) return { names: [], totals: undefined };
	const outer = right ? years.length - 1 : 0;
	const edgeOf = (i: number) => round(right ? start(years[i] ?? '') + band : start(years[i] ?? ''));
	const away = right ? 1 : -1;
	const x = round(edgeOf(outer) + away * LEAD);
	const middles = layers
		.map((layer, k) => {
			const known = right ? layer.values.findLastIndex((value) => value !== null) : layer.values.findIndex((value) => value !== null);
			const [from = 0, to = 0] = stacked[k]?.[known] ?? [];
			return { layer, edge: edgeOf(known < 0 ? outer : known), y: zero - ((from + to) / 2) * unit };
		})
		.filter(({ layer }) => layer.name !== '')
		.sort((a, b) => a.y - b.y);
	const places = spread(
		middles.map(({ y }) => y),
		line,
		[high, low],
	);
	const names = middles.map(({ layer: { name }, edge, y }, i) => {
		const to = round(places[i] ?? y);
		return {
			text: name,
			x,
			y: round(to + 4.5),
			right,
			lead: `M${round(edge + away * 2)} ${round(y)}L${round(x - away * 3)} ${to}`,
		};
	});
	return { names, totals: totals ? { text: totals, x, y: low + 18 + line, right } : undefined };
}

/** The values of the first year at the left of a stack that is named at the right. */
export function startsOf({ years, layers, unit }: Panel, stacked: Stacked, { start }: Axis, { zero, low, high }: Place, line: number) {
	const middles = layers
		.flatMap(({ first }, k) => {
			const [from = 0, to = 0] = stacked[k]?.[0] ?? [];
			return first ? [{ text: first, y: zero - ((from + to) / 2) * unit }] : [];
		})
		.sort((a, b) => a.y - b.y);
	const places = spread(
		middles.map(({ y }) => y),
		line,
		[high, low],
	);
	return middles.map(({ text, y }, i) => ({ text, x: round(start(years[0] ?? '') - 5), y: round((places[i] ?? y) + 4.5) }));
}

/** The words over a panel's columns, for a room that begins at `y` 0; leaders end above the value of their year. */
export function annotationsOf({ annotations, years, layers }: Panel, { width, size, start, band }: Axis) {
	const known = annotations.filter(({ at }) => years.includes(at));
	const room = { size, line: size + 2, wrap: Math.min(175, width / 3) };
	const { placed, height } = layoutAnnotations(
		known.map(({ at, words }) => ({ x: start(at) + band / 2, words })),
		room,
	);
	const heightOf = (year: string) => {
		const values = layers.map(({ values }) => Math.max(0, values[years.indexOf(year)] ?? 0));
		return values.reduce((all, value) => all + value, 0);
	};
	const byPlace = known.toSorted((a, b) => years.indexOf(a.at) - years.indexOf(b.at));
	return { placed: placed.map((note, i) => ({ ...note, over: heightOf(byPlace[i]?.at ?? '') })), height };
}
