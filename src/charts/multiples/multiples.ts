import { max, min } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Look } from '../shared/looks.ts';
import { round } from '../shared/round.ts';
import { wrapText } from '../shared/text-width.ts';

/** One value of a small chart; null is a gap. */
export interface MultiplePoint {
	label: string;
	value: number | null;
	/** As printed. */
	text: string;
}

/** A small chart of columns. */
export interface Multiple {
	name: string;
	look: Look;
	points: readonly MultiplePoint[];
	/** The values at the lower and the upper end of its scale, zero between them. */
	domain: readonly [number, number];
}

/** The room of all small charts; they are as wide as fits, but no narrower than `least` pixels. */
export interface MultiplesRoom {
	width: number;
	size: number;
	/** The height of a scale, in pixels. */
	tall: number;
	least?: number;
}

const GAP = 20;
const WIDEST = 230;

/** The domain that all small charts share. */
export function sharedDomain(multiples: readonly Pick<Multiple, 'points'>[]): [number, number] {
	const values = multiples.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
	return [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 1)];
}

/** Small charts in rows, each on the scale of its domain; losses hang below the line. The latest column is marked. */
export function layoutMultiples(multiples: readonly Multiple[], { width, size, tall, least = 128 }: MultiplesRoom) {
	const fitting = Math.max(1, Math.floor((width + GAP) / (least + GAP)));
	const rows = Math.ceil(multiples.length / fitting);
	const across = Math.ceil(multiples.length / rows);
	const step = (width + GAP) / across;
	const room = Math.min(step - GAP, WIDEST);
	const line = size + 4;
	let top = 0;
	const placed = Array.from({ length: rows }, (_, r) => multiples.slice(r * across, (r + 1) * across)).flatMap((row) => {
		const titles = row.map(({ name }) => wrapText(name, room, size));
		const title = (max(titles, ({ length }) => length) ?? 1) * line;
		const first = top + size;
		const start = top + title + size + 6;
		const below = row.some(({ points }) => points.some(({ value }) => (value ?? 0) < 0)) ? size + 4 : 0;
		const foot = start + tall + below + line + 2;
		top = foot + 20;
		return row.map(({ points, domain: [low, high], look }, i) => {
			const left = round(i * step);
			const bands = scaleBand(
				points.map(({ label }) => label),
				[left, left + room],
			).padding(0.22);
			const y = scaleLinear([low, high], [start + tall, start]);
			const zero = round(y(0));
			const latest = points.findLastIndex(({ value }) => value !== null);
			const columns = points.map(({ label, value, text }, k) => {
				const at = bands(label) ?? 0;
				const end = round(y(value ?? 0));
				const down = (value ?? 0) < 0;
				return {
					x: round(at),
					width: round(bands.bandwidth()),
					y: Math.min(zero, end),
					height: value === null ? 0 : Math.max(0.6, Math.abs(round(end - zero))),
					latest: k === latest,
					middle: round(at + bands.bandwidth() / 2),
					label: { text: label, y: foot },
					figure: { text: value === null ? '–' : text, y: round(down ? end + size + 1 : end - 5) },
				};
			});
			const title = (titles[i] ?? []).map((text, k) => ({ text, x: left, y: first + k * line }));
			return { look, title, columns, line: `M${left} ${zero}H${round(left + room)}` };
		});
	});
	return { multiples: placed, height: Math.ceil(top - 14) };
}

/** The small charts in words. */
export const describeMultiples = (multiples: readonly Multiple[]) =>
	`Columns by year. ${multiples
		.map(
			({ name, points }) =>
				`${name}: ${points.map(({ label, value, text }) => `${label} ${value === null ? 'no figure' : text}`).join(', ')}.`,
		)
		.join(' ')}`;
