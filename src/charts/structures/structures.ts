import { max, sum } from 'd3-array';
import { linkHorizontal } from 'd3-shape';
import { formatNumber } from '../../data/numbers/format-value.ts';
import type { Look } from '../shared/looks.ts';
import { round } from '../shared/round.ts';
import { textWidth, wrapText } from '../shared/text-width.ts';

/** One segment or group, with its revenue. */
export interface StructurePart {
	id: string;
	name: string;
	revenue: number;
	/** The hue of its business. */
	look: Look;
}

/** How the company was arranged at one time, and of when the revenue is. */
export interface Structure {
	head: string;
	when: string;
	parts: readonly StructurePart[];
}

/** What went from one structure into the next: all of a part, or some of it. */
export interface StructureLink {
	from: string;
	to: string;
	isPartly: boolean;
}

const TOP = 54;
const GAP = 9;
const STRIPE = 9;
const link = linkHorizontal<unknown, [number, number]>();

/** The share of a part in the sum of its structure, in per cent, and as printed. */
function sharesOf({ parts }: Structure) {
	const all = sum(parts, ({ revenue }) => revenue);
	return parts.map((part) => {
		const share = (part.revenue / all) * 100;
		return { part, share, text: `${formatNumber(share, share < 1 ? 1 : 0)}%` };
	});
}

/** Columns of parts, each with a stripe as high as its share; `tall` is the height of all of them. Links lead from the words to the next stripe. */
export function layoutStructures(structures: readonly Structure[], links: readonly StructureLink[], width: number) {
	const size = 13;
	const line = size + 3;
	const tall = 400;
	const between = width > 900 ? 64 : 30;
	const across = (width - (structures.length - 1) * between) / structures.length;
	const boxes = structures.flatMap((structure, column) => {
		const x = round(column * (across + between));
		let y = TOP;
		return sharesOf(structure).map(({ part, share, text }) => {
			const lines = [...wrapText(part.name, across - STRIPE - 8, size), text];
			const stripe = Math.max(1, round((share / 100) * tall));
			const height = Math.max(stripe, lines.length * line);
			const box = {
				part,
				stripe: { x, y: round(y), width: STRIPE, height: stripe },
				words: lines.map((words, i) => ({
					text: words,
					x: x + STRIPE + 7,
					y: round(y + size - 1 + i * line),
					isShare: i === lines.length - 1,
				})),
				right: round(x + STRIPE + 11 + (max(lines, (words) => textWidth(words, size)) ?? 0)),
				/** Where links leave and arrive. */
				leaves: round(y + Math.min(height, lines.length * line) / 2),
				arrives: round(y + stripe / 2),
			};
			y += height + GAP;
			return box;
		});
	});
	const boxOf = (id: string) => {
		const box = boxes.find(({ part }) => part.id === id);
		if (!box) throw new Error(`No structure has a part “${id}”. Correct the links.`);
		return box;
	};
	return {
		boxes,
		heads: structures.map(({ head, when }, column) => ({ head, when, x: round(column * (across + between)) })),
		links: links.map(({ from, to, isPartly }) => {
			const [a, b] = [boxOf(from), boxOf(to)];
			const arrives = Math.min(b.arrives, b.stripe.y + 30);
			return { isPartly, path: link({ source: [a.right, a.leaves], target: [b.stripe.x - 2, arrives] }) ?? '' };
		}),
		height: Math.ceil(max(boxes, ({ words, stripe }) => Math.max(stripe.y + stripe.height, (words.at(-1)?.y ?? 0) + 5)) ?? 0) + 2,
	};
}

/** For a phone: a bar for each part, and under its name what it went into. */
export function layoutStructuresDown(structures: readonly Structure[], links: readonly StructureLink[], width: number) {
	const size = 12;
	const left = 148;
	const names = new Map(structures.flatMap(({ parts }) => parts.map(({ id, name }) => [id, name] as const)));
	let y = 0;
	const drawn = structures.map((structure) => {
		const top = y;
		y += 46;
		const rows = sharesOf(structure).map(({ part, share, text }) => {
			const targets = links
				.filter(({ from }) => from === part.id)
				.map(({ to, isPartly }) => `${names.get(to)}${isPartly ? ' in part' : ''}`);
			const lines = [
				...wrapText(part.name, left - 8, size).map((words) => ({ text: words, isNote: false })),
				...(targets.length > 0
					? wrapText(`→ ${targets.join(', ')}`, width - 10, size).map((words) => ({ text: words, isNote: true }))
					: []),
			];
			const bar = { x: left, y: round(y), width: Math.max(1, round((share / 100) * (width - left - 36))), height: 12 };
			const words = lines.map((words, i) => ({ ...words, x: words.isNote ? 10 : 0, y: round(y + 10 + i * 15) }));
			y += lines.length * 15 + 8;
			return { part, bar, share: { text, x: bar.x + bar.width + 5, y: bar.y + 10 }, words };
		});
		y += 14;
		return { head: structure.head, when: structure.when, y: top, rows };
	});
	return { structures: drawn, height: y - 14 };
}

/** The structures, their shares, and what leads from one to the next, in words. */
export function describeStructures(structures: readonly Structure[], links: readonly StructureLink[]) {
	const names = new Map(structures.flatMap(({ parts }) => parts.map(({ id, name }) => [id, name] as const)));
	const lists = structures.map(
		(structure) =>
			`${structure.head}, ${structure.when}: ${sharesOf(structure)
				.map(({ part, text }) => `${part.name} ${text}`)
				.join(', ')}.`,
	);
	const lines = links.map(({ from, to, isPartly }) => `${names.get(from)} to ${names.get(to)}${isPartly ? ' in part' : ''}`);
	return `${lists.join(' ')} Lines lead from ${lines.join(', ')}.`;
}
