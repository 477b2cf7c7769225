import { max, sum } from 'd3-array';
import { wrapText } from '../shared/text-width.ts';

/** One part of the map: a segment or a company. */
export interface LayerPart {
	name: string;
	/** What is known under it: brands, or a remark. */
	names: string;
	/** Of revenue, as printed: “69.5%”; empty where it is no segment. */
	share: string;
}

/** Parts that belong together, and what they do for the others. */
export interface Layer {
	name: string;
	does: string;
	/** It belongs to somebody else. */
	apart: boolean;
	parts: readonly LayerPart[];
}

/** Layers from top to bottom, and what is beside them. */
export interface LayerMap {
	layers: readonly Layer[];
	beside: readonly Layer[];
}

const PAD = 10;
const GAP = 6;
const HEAD = 32;
/** The share is set larger and sits a little lower. */
const SHARE = 8;

function layoutPart(part: LayerPart, x: number, y: number, width: number, size: number) {
	const inner = width - 2 * PAD;
	const lines = [
		...wrapText(part.name, inner, size).map((text) => ({ text, role: 'name' as const })),
		...wrapText(part.names, inner, size).map((text) => ({ text, role: 'names' as const })),
		...(part.share ? [{ text: part.share, role: 'share' as const }] : []),
	];
	const lower = part.share ? SHARE : 0;
	const placed = lines.map((line, i) => ({ ...line, x: x + PAD, y: y + 20 + i * 17 + (line.role === 'share' ? lower : 0) }));
	return { part, x, y, width, height: lines.length * 17 + 14 + lower, lines: placed };
}

function layoutLayer(layer: Layer, x: number, y: number, width: number, size: number, columns: number) {
	const across = (width - 2 * PAD - (columns - 1) * GAP) / columns;
	let top = y + HEAD;
	const boxes = [];
	for (let row = 0; row < layer.parts.length; row += columns) {
		const parts = layer.parts.slice(row, row + columns);
		const placed = parts.map((part, i) => layoutPart(part, Math.round(x + PAD + i * (across + GAP)), top, Math.round(across), size));
		const height = max(placed, (box) => box.height) ?? 0;
		boxes.push(...placed.map((box) => ({ ...box, height })));
		top += height + GAP;
	}
	return { layer, x, y, width, height: top - GAP + PAD - y, head: { x: x + PAD, y: y + 21 }, boxes };
}

/** Places layer under layer; what is beside them goes to the right where there is room, and below where there is not. */
export function layoutLayers({ layers, beside }: LayerMap, width: number) {
	const narrow = width < 400;
	const wide = width > 900;
	const size = narrow ? 12 : 13;
	const mapWidth = wide ? 700 : width;
	let y = 0;
	const stack = (layer: Layer, x: number, across: number, columns: number) => {
		const slab = layoutLayer(layer, x, y, across, size, columns);
		y += slab.height + GAP;
		return slab;
	};
	const slabs = layers.map((layer) => stack(layer, 0, mapWidth, narrow ? 1 : layer.parts.length));
	if (wide || narrow) {
		y = wide ? 0 : y + 3 * GAP;
		const x = wide ? mapWidth + 4 * GAP : 0;
		slabs.push(...beside.map((layer) => stack(layer, x, width - x, 1)));
	} else {
		const count = sum(beside, ({ parts }) => parts.length);
		const across = (width - beside.length * 2 * PAD - (count - 1) * GAP) / count;
		let x = 0;
		const row = beside.map((layer) => {
			const slab = layoutLayer(
				layer,
				Math.round(x),
				y + 2 * GAP,
				Math.round(layer.parts.length * (across + GAP) - GAP + 2 * PAD),
				size,
				layer.parts.length,
			);
			x += slab.width + GAP;
			return slab;
		});
		const height = max(row, (slab) => slab.height) ?? 0;
		slabs.push(...row.map((slab) => ({ ...slab, height, boxes: slab.boxes.map((box) => ({ ...box, height: height - HEAD - PAD })) })));
	}
	return { slabs, height: (max(slabs, (slab) => slab.y + slab.height) ?? 0) + 1 };
}

const sentence = ({ name, does, parts }: Layer) =>
	`${name} ${does}: ${parts.map((part) => `${part.name} (${[part.names, part.share && `${part.share} of revenue`].filter(Boolean).join('; ')})`).join(', ')}.`;

/** The map in words, top to bottom. */
export function describeLayers({ layers, beside }: LayerMap) {
	return `From top to bottom. ${layers.map(sentence).join(' ')} Beside them: ${beside.map(sentence).join(' ')}`;
}
