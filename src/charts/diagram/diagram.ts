import { max, sum } from 'd3-array';
import { round } from '../shared/round.ts';
import { textWidth, wrapText } from '../shared/text-width.ts';
import { edgesOf, sizeTracks, type Need } from './tracks.ts';
import { findWay, type Place, type Way } from './ways.ts';

/** How an arrow is drawn; `brake` ends in a bar instead of a head. */
export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'brake';

/** One arrow: who gives what to whom, and the kind of it as the key names it. */
export interface Relation {
	from: string;
	to: string;
	what: string;
	kind: string;
}

/** What a diagram shows. */
export interface Diagram {
	relations: readonly Relation[];
	/** Words under the names of boxes. */
	notes: Readonly<Record<string, string>>;
	/** The boxes that the diagram is about. */
	own: readonly string[];
	lines: Readonly<Record<string, LineStyle>>;
}

/** Relative widths of columns, boxes on tracks, and headings by row. */
export interface Grid {
	columns: readonly number[];
	places: readonly Place[];
	heads: readonly (readonly [text: string, row: number])[];
}

const PAD = 9;
/** From the shaft of an upright arrow to its words, and around words between boxes. */
const BESIDE = 10;
const AROUND = 9;
/** Height of an arrow across, beside that of its words. */
const LANE = 16;
const HEAD_ROW = 34;
/** The least height of a row. */
const ROW = 12;

/** Arrows that share a way, side by side. Headings are in the way like boxes. */
function lanesOf(relations: readonly Relation[], places: readonly Place[], obstacles: readonly Place[]) {
	const lanes = new Map<string, Way & { relations: Relation[]; backs: boolean[] }>();
	for (const relation of relations) {
		const way = findWay([...places, ...obstacles], relation.from, relation.to);
		const key = `${way.axis} ${way.ends.map((end) => places.indexOf(end)).join(' ')}`;
		const lane = lanes.get(key) ?? { ...way, relations: [], backs: [] };
		lane.relations.push(relation);
		lane.backs.push(way.back);
		lanes.set(key, lane);
	}
	return [...lanes.values()];
}

/** Words to the right of an upright arrow: beside the middle of its lane, if three lines hold them there. */
function wrapBeside(what: string, across: number, size: number) {
	const half = across / 2 - BESIDE - 2;
	const lines = wrapText(what, half, size);
	return lines.length <= 3 && lines.every((text) => textWidth(text, size) <= half) ? lines : wrapText(what, across - BESIDE - 8, size);
}

/** Boxes and arrows in pixels. Rows are as high as their words need. @throws where a relation has no straight way */
export function layoutDiagram({ relations, notes, own }: Diagram, { columns, places, heads }: Grid, width: number) {
	const size = width < 400 ? 12 : 13;
	const line = size + 2;
	const xs = edgesOf(columns.map((share) => (share / sum(columns)) * width));
	const at = (edges: readonly number[], track: number) => edges[track] ?? 0;

	const texts = places.map(({ box, x, width: span }) => {
		const room = at(xs, x + span) - at(xs, x) - 2 * PAD;
		const lines = [
			...wrapText(box, room, size * 1.1).map((text) => ({ text, isName: true })),
			...(notes[box] ? wrapText(notes[box], room, size).map((text) => ({ text, isName: false })) : []),
		];
		return { lines, height: sum(lines, ({ isName }) => (isName ? line + 2 : line)) + 2 * PAD };
	});
	const lanes = lanesOf(
		relations,
		places,
		heads.map(([text, row]) => ({ box: text, x: 0, y: row, width: columns.length, height: 1 })),
	).map((lane) => {
		const { axis, ends, tracks } = lane;
		const [left, right] = axis === 'down' ? tracks : [ends[0].x + ends[0].width, ends[1].x];
		const across = (at(xs, right) - at(xs, left)) / (axis === 'down' ? lane.relations.length : 1);
		const words = lane.relations.map(({ what }) => (axis === 'down' ? wrapBeside(what, across, size) : wrapText(what, across - 12, size)));
		return { ...lane, left: at(xs, left), right: at(xs, right), across, words };
	});

	const needs: Need[] = [
		...places.map(({ y, height }, i) => ({ from: y, to: y + height, grow: y + height - 1, size: texts[i]?.height ?? 0 })),
		...heads.map(([, row]) => ({ from: row, to: row + 1, grow: row, size: HEAD_ROW })),
		...lanes.map(({ axis, ends, tracks, words }) => {
			const [from, to] = axis === 'down' ? ([ends[0].y + ends[0].height, ends[1].y] as const) : tracks;
			const room =
				axis === 'down' ? (max(words, ({ length }) => length) ?? 0) * line + 2 * AROUND : sum(words, ({ length }) => length * line + LANE);
			return { from, to, grow: from, size: room };
		}),
	];
	const rows = max(places, ({ y, height }) => y + height) ?? 0;
	const ys = edgesOf(
		sizeTracks(rows, [...Array.from({ length: rows }, (_, row) => ({ from: row, to: row + 1, grow: row, size: ROW })), ...needs]),
	);

	const boxes = places.map(({ box, x, y, width: columnSpan, height: rowSpan }, i) => {
		const rect = {
			x: round(at(xs, x)),
			y: round(at(ys, y)),
			width: round(at(xs, x + columnSpan) - at(xs, x)),
			height: round(at(ys, y + rowSpan) - at(ys, y)),
		};
		let below = rect.y + (rect.height - (texts[i]?.height ?? 0)) / 2 + PAD;
		const lines = (texts[i]?.lines ?? []).map(({ text, isName }) => {
			below += isName ? line + 2 : line;
			return { text, isName, x: round(rect.x + rect.width / 2), y: round(below - 4) };
		});
		return { box, isOwn: own.includes(box), rect, lines };
	});

	const arrows = lanes.flatMap(({ axis, ends, tracks, relations: shared, backs, words, left, right, across }) => {
		if (axis === 'down') {
			const [top, bottom] = [at(ys, ends[0].y + ends[0].height) + 1, at(ys, ends[1].y) - 1];
			return shared.map((relation, i) => {
				const lines = words[i] ?? [];
				const wide = BESIDE + (max(lines, (text) => textWidth(text, size)) ?? 0);
				const x = round(left + i * across + Math.max(6, Math.min(across / 2, across - wide - 2)));
				const first = (top + bottom - lines.length * line) / 2 + size - 1;
				const points = [
					[x, top],
					[x, bottom],
				] as const;
				return {
					relation,
					points: backs[i] ? ([points[1], points[0]] as const) : points,
					lines: lines.map((text, k) => ({ text, x: x + BESIDE, y: round(first + k * line), isMiddle: false })),
				};
			});
		}
		let y = (at(ys, tracks[0]) + at(ys, tracks[1]) - sum(words, ({ length }) => length * line + LANE)) / 2;
		return shared.map((relation, i) => {
			const lines = words[i] ?? [];
			const first = y + 4;
			y += lines.length * line + LANE;
			const points = [
				[round(left) + 1, round(y - 8)],
				[round(right) - 1, round(y - 8)],
			] as const;
			return {
				relation,
				points: backs[i] ? ([points[1], points[0]] as const) : points,
				lines: lines.map((text, k) => ({ text, x: round((left + right) / 2), y: round(first + (k + 1) * line - 5), isMiddle: true })),
			};
		});
	});
	return {
		boxes,
		arrows,
		heads: heads.map(([text, row]) => ({ text, y: round(at(ys, row) + 22) })),
		bottom: at(ys, ys.length - 1),
	};
}

/** The relations in words, kind by kind. */
export const describeDiagram = ({ relations, lines }: Diagram) =>
	Object.keys(lines)
		.map((kind) => {
			const of = relations.filter((relation) => relation.kind === kind);
			return `${kind}: ${of.map(({ from, to, what }) => `${from} to ${to}, ${what}`).join('; ')}.`;
		})
		.join(' ');
