import { type Series, stack, stackOffsetDiverging } from 'd3-shape';
import type { Panel } from './panel.ts';
import { round } from '../shared/round.ts';
import { spread } from '../shared/spread.ts';
import { textWidth } from '../shared/text-width.ts';
import { inside, thin } from '../shared/thin.ts';

/** How far names stand from the columns. */
export const LEAD = 14;

/** The axis of years that panels share. */
export interface Axis {
	width: number;
	size: number;
	start: (year: string) => number;
	band: number;
}

/** Where a panel stands: its line, the ends of its columns, the top of its room, and the side its layers are named on. */
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

/** The columns, and the line they stand on. */
export function columnsOf({ years, layers, hot, unit }: Panel, stacked: Stacked, { start, band }: Axis, zero: number) {
	const rects = stacked.flatMap((series, k) =>
		series.flatMap(([from, to], i) => {
			const year = years[i] ?? '';
			const height = round((to - from) * unit);
			const look = year === hot ? 'hot' : (layers[k]?.look ?? '');
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

/** The years under the line, as many as fit, the first and the last before all others. */
export function yearsOf({ years }: Panel, axis: Axis, y: number) {
	const labels = place(
		years.map((year) => ({ year, text: year, y })),
		axis,
	);
	const kept = thin(labels, [0, years.length - 1, ...years.keys()]);
	return labels.filter((_, i) => kept.has(i));
}

/** Each year’s figure: over the columns of a single layer, in a row under a stack; the last, the first and the extremes before all others. */
export function figuresOf({ years, layers, figures, hot, unit }: Panel, axis: Axis, { zero, low }: Place, line: number) {
	const single = layers.length === 1;
	const values = layers[0]?.values ?? [];
	const known = years.flatMap((year, i) => {
		const [text, value] = [figures[i], values[i] ?? 0];
		return text ? [{ year, text, value, y: single ? round(zero - Math.max(0, value) * unit - 6) : low + 18 + line }] : [];
	});
	const labels = place(known, axis);
	const bySize = [...known.keys()].sort((a, b) => (known[b]?.value ?? 0) - (known[a]?.value ?? 0));
	const kept = thin(labels, [known.length - 1, 0, ...(single ? [...bySize.slice(0, 1), ...bySize.slice(-1)] : []), ...known.keys()]);
	return labels.filter((_, i) => kept.has(i)).map((label) => ({ ...label, hot: single && label.year === hot }));
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
	const edge = round(right ? start(years.at(-1) ?? '') + band : start(years[0] ?? ''));
	const away = right ? 1 : -1;
	const x = round(edge + away * LEAD);
	const middles = layers
		.map((layer, k) => {
			const [from = 0, to = 0] = stacked[k]?.at(right ? -1 : 0) ?? [];
			return { layer, y: zero - ((from + to) / 2) * unit };
		})
		.sort((a, b) => a.y - b.y);
	const places = spread(
		middles.map(({ y }) => y),
		line,
		[high, low],
	);
	const names = middles.map(({ layer: { name, look }, y }, i) => {
		const to = round(places[i] ?? y);
		return {
			text: name,
			hot: look === 'hot',
			x,
			y: round(to + 4.5),
			right,
			lead: `M${round(edge + away * 2)} ${round(y)}L${round(x - away * 3)} ${to}`,
		};
	});
	return { names, totals: totals ? { text: totals, x, y: low + 18 + line, right } : undefined };
}
