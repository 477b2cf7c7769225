import { max, min } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { annotationsOf, type Axis, columnsOf, figuresOf, LEAD, namesOf, stackLayers, startsOf, yearsOf } from './panel-parts.ts';
import type { Panel } from './panel.ts';
import { round } from '../shared/round.ts';
import { textWidth } from '../shared/text-width.ts';

const LINE = 17;

/** All years from the first to the last, so that one without any figure keeps its place. */
function axisYears(panels: readonly Panel[]) {
	const years = panels.flatMap((panel) => panel.years.map(Number));
	const [from, to] = [min(years) ?? 0, max(years) ?? 0];
	return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

/** On which side of a panel its layers are named, and how much room that takes. */
function sideOf({ years, layers, totals }: Panel, axis: readonly string[], size: number) {
	const before = axis.indexOf(years[0] ?? '');
	const after = axis.length - 1 - axis.indexOf(years.at(-1) ?? '');
	const words = layers.length > 1 ? [totals, ...layers.map(({ name }) => name)] : [];
	return {
		right: after >= before,
		bands: Math.max(after, before),
		need: words.length > 0 ? LEAD + (max(words, (word) => textWidth(word, size)) ?? 0) : 0,
	};
}

/** The width of the axis, so that all names fit beside their panels. @throws where they cannot */
function axisWidth(panels: readonly Panel[], years: readonly string[], width: number, size: number) {
	const sides = panels.map((panel) => sideOf(panel, years, size));
	for (let across = width; across > width / 2; across -= 2) {
		const band = across / years.length;
		if (sides.every(({ right, bands, need }) => bands * band + (right ? width - across : 0) >= need)) return across;
	}
	throw new Error(`The names beside the panels do not fit into ${width} pixels. Shorten them with "short".`);
}

function titleOf({ name, note }: Panel, top: number, { width, size }: Axis) {
	const beside = textWidth(`${name}  ${note}`, size) <= width;
	return { name, y: top + size, note, noteX: beside ? round(textWidth(name, size) + 8) : 0, noteY: top + size + (beside ? 0 : LINE) };
}

/** Panels under one another on one axis of years. Losses, and what is taken off, hang below the line. */
export function layoutPanels(panels: readonly Panel[], { width, size }: { width: number; size: number }) {
	const years = axisYears(panels);
	const firsts = panels.flatMap(({ layers }) => layers.map(({ first }) => (first ? textWidth(first, size) + 4 : 0)));
	const left = Math.max(0, ...firsts);
	const bands = scaleBand(years, [left, axisWidth(panels, years, width, size)])
		.paddingInner(0.25)
		.paddingOuter(0.25);
	const axis: Axis = { width, size, start: (year) => bands(year) ?? 0, band: bands.bandwidth() };
	let top = 0;
	const placed = panels.map((panel) => {
		const stacked = stackLayers(panel);
		const ends = stacked.flatMap((series) => series.flatMap(([from, to]) => [from, to]));
		const single = panel.layers.length === 1;
		const title = titleOf(panel, top, axis);
		const notes = annotationsOf(panel, axis);
		const above = title.noteY + (notes.height > 0 ? notes.height + 8 : 0);
		const zero = round(above + (single ? 24 : 10) + Math.max(0, max(ends) ?? 0) * panel.unit);
		const low = round(zero - Math.min(0, min(ends) ?? 0) * panel.unit);
		const { right } = sideOf(panel, years, size);
		const place = { zero, low, high: above + LEAD, right };
		const lift = single ? size + 8 : 3;
		const totalled = !single && panel.totals !== '';
		top = low + 34 + (totalled ? LINE : 0);
		return {
			title,
			...columnsOf(panel, stacked, axis, zero),
			years: yearsOf(panel, axis, low + 18),
			figures: figuresOf(panel, axis, place, LINE),
			...namesOf(panel, stacked, axis, place, LINE),
			starts: startsOf(panel, stacked, axis, place, LINE),
			annotations: notes.placed.map(({ lines, x, leader, over }) => ({
				lines: lines.map(({ text, y }) => ({ text, y: round(title.noteY + 12 + y) })),
				x,
				leader: `M${leader.x} ${round(title.noteY + 12 + leader.y)}V${round(zero - over * panel.unit - lift)}`,
			})),
		};
	});
	return { panels: placed, height: Math.ceil(top - 8) };
}

function describePanel({ name, note, years, layers, figures, totals, annotations }: Panel) {
	const known = years.flatMap((year, i) => (figures[i] ? [{ year, text: figures[i], value: layers[0]?.values[i] ?? 0 }] : []));
	const [first, last] = [known[0], known.at(-1)];
	const span = first && last ? `${first.text} in ${first.year}, ${last.text} in ${last.year}` : '';
	const single = layers.length === 1;
	const best = known.find(({ value }) => value === max(known, (point) => point.value));
	const peak = single && best && best !== last ? `, the highest ${best.text} in ${best.year}` : '';
	const stack = single
		? ''
		: ` ${years[0]} to ${years.at(-1)}; in the last year ${layers.map((layer) => `${layer.name} ${layer.last}`).join(', ')}`;
	const whole = span ? `${single ? ': ' : `; ${totals} `}${span}${peak}` : '';
	const causes = annotations.map(({ at, words }) => `; ${at}: ${words}`).join('');
	return `${name}${stack}${whole}${note && `; ${note}`}${causes}.`;
}

/** The panels in words: what each year’s columns come to at either end, and what they are made of at the last. */
export const describePanels = (panels: readonly Panel[]) => `Columns by fiscal year. ${panels.map(describePanel).join(' ')}`;
