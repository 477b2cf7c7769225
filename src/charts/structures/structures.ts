import { max, mean } from 'd3-array';
import { linkHorizontal } from 'd3-shape';
import { round } from '../shared/round.ts';
import { wrapText } from '../shared/text-width.ts';

/** One segment or group. */
export interface StructurePart {
	id: string;
	name: string;
	/** Its name on a phone, if the full one is too long. */
	short?: string | undefined;
	/** What became of it, where no line shows it. */
	note?: string | undefined;
	/** The finding is about it. */
	hot?: boolean;
}

/** How the company was arranged at one time. */
export interface Structure {
	head: string;
	when: string;
	parts: readonly StructurePart[];
}

/** What went from one structure into the next: all of a part, or some of it. */
export interface StructureLink {
	from: string;
	to: string;
	partly?: boolean | undefined;
}

const LINE = 15;
const GAP = 8;
const link = linkHorizontal<unknown, [number, number]>();

/** Columns of parts from left to right, joined by lines; a part without a line to the next column gets a stub. */
export function layoutStructures(structures: readonly Structure[], links: readonly StructureLink[], width: number) {
	const narrow = width < 400;
	const size = narrow ? 12 : 13;
	const pad = narrow ? 4 : 9;
	const top = narrow ? 76 : 50;
	const across = narrow ? 86 : width > 900 ? 232 : 160;
	const step = (width - across) / (structures.length - 1);
	const columns = structures.map(({ parts }, column) =>
		parts.map((part) => {
			const wrapped = [narrow ? (part.short ?? part.name) : part.name, ...(part.note ? [part.note] : [])].map((text) =>
				wrapText(text, across - 2 * pad, size),
			);
			const lines = wrapped.flatMap((texts, i) => texts.map((text) => ({ text, role: i === 0 ? 'name' : 'note' })));
			return { part, x: round(column * step), width: across, height: lines.length * LINE + 11, lines };
		}),
	);
	const rowOf = new Map<string, number>();
	for (const parts of columns) {
		const own = parts.length === max(columns, ({ length }) => length);
		for (const [row, { part }] of parts.entries()) {
			const before = links.filter(({ to }) => to === part.id).flatMap(({ from }) => rowOf.get(from) ?? []);
			rowOf.set(part.id, own ? row : (mean(before) ?? row));
		}
	}
	const heightOf = (row: number) => max(columns.flat(), ({ part, height }) => (rowOf.get(part.id) === row ? height : 0)) ?? 0;
	const rowMiddle = (row: number) =>
		top + Array.from({ length: row }, (_, i) => heightOf(i) + GAP).reduce((sum, height) => sum + height, 0) + heightOf(row) / 2;
	const middles = new Map([...rowOf].map(([id, row]) => [id, (rowMiddle(Math.floor(row)) + rowMiddle(Math.ceil(row))) / 2] as const));
	const boxes = columns.flat().map(({ lines, ...box }) => {
		const y = round((middles.get(box.part.id) ?? 0) - box.height / 2);
		return { ...box, y, lines: lines.map((line, i) => ({ ...line, x: round(box.x + pad), y: round(y + 16 + i * LINE) })) };
	});
	const placeOf = (id: string) => {
		const box = boxes.find(({ part }) => part.id === id);
		if (!box) throw new Error(`No structure has a part “${id}”. Correct the links.`);
		return { left: box.x, right: box.x + box.width, middle: round(middles.get(id) ?? 0) };
	};
	const last = structures.at(-1)?.parts ?? [];
	return {
		boxes,
		heads: structures.map(({ head, when }, column) => {
			const lines = [...(narrow ? head.split(' ') : [head]), when];
			return {
				x: round(column * step),
				lines: lines.map((text, i) => ({ text, y: top - 12 - (lines.length - 1 - i) * (narrow ? 22 : 19) })),
			};
		}),
		links: links.map(({ from, to, partly = false }) => {
			const [a, b] = [placeOf(from), placeOf(to)];
			return { partly, path: link({ source: [a.right, a.middle], target: [b.left, b.middle] }) ?? '' };
		}),
		stubs: boxes
			.filter(({ part }) => !last.includes(part) && (part.hot || !links.some(({ from }) => from === part.id)))
			.map(({ part }) => ({ part, x: round(placeOf(part.id).right), y: placeOf(part.id).middle })),
		height: Math.round((max(boxes, ({ y, height }) => y + height) ?? 0) + 2),
	};
}

/** The structures and what leads from one to the next, in words. */
export function describeStructures(structures: readonly Structure[], links: readonly StructureLink[]) {
	const names = new Map(structures.flatMap(({ parts }) => parts.map(({ id, name }) => [id, name] as const)));
	const lists = structures.map(
		({ head, when, parts }) => `${head}, ${when}: ${parts.map(({ name, note }) => (note ? `${name} (${note})` : name)).join(', ')}.`,
	);
	const lines = links.map(({ from, to, partly }) => `${names.get(from)} to ${names.get(to)}${partly ? ' in part' : ''}`);
	return `${lists.join(' ')} Lines lead from ${lines.join(', ')}.`;
}
