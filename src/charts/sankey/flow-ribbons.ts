import { sankey } from 'd3-sankey';
import { area, curveBumpX } from 'd3-shape';
import type { Flows, Stream } from './flows.ts';
import { round } from '../shared/round.ts';

/** The room of a drawing: columns of bars run from `left` to `right`, at least `gap` apart, below `top`. */
export interface FlowRoom {
	left: number;
	right: number;
	top: number;
	/** The height of all money that flows. */
	size: number;
	gap: number;
}

export const BAR = 5;

function ribbon(x0: number, y0: number, x1: number, y1: number, width: number) {
	const half = width / 2;
	const shape = area<readonly [number, number]>(
		([x]) => x,
		([, y]) => y - half,
		([, y]) => y + half,
	)
		.curve(curveBumpX)
		.digits(1);
	return (
		shape([
			[x0, y0],
			[x1, y1],
		]) ?? ''
	);
}

/** Every stream as a bar, in columns from left to right, and the ribbons between them. */
export function layoutFlows({ from, sum: whole, between, revenue, to }: Flows, { left, right, top, size, gap }: FlowRoom) {
	const middle = whole ? 1 : 0;
	const nodes = [
		...from.map((stream) => ({ stream, role: 'from', column: 0 })),
		...(whole ? [{ stream: whole, role: 'sum', column: 1 }] : []),
		...(between ? [{ stream: between, role: 'between', column: middle + 1 }] : []),
		{ stream: revenue, role: 'revenue', column: middle + 1 },
		...to.map((stream) => ({ stream, role: 'to', column: middle + 2 })),
	];
	const at = (stream: Stream) => nodes.findIndex((node) => node.stream === stream);
	const gathered = whole ?? revenue;
	const links = [
		...from.map((stream) => ({ source: at(stream), target: at(gathered), value: stream.value })),
		...(whole && between ? [{ source: at(whole), target: at(between), value: between.value }] : []),
		...(whole ? [{ source: at(whole), target: at(revenue), value: revenue.value }] : []),
		...to.map((stream) => ({ source: at(revenue), target: at(stream), value: stream.value })),
	];
	const height = size + gap * (Math.max(from.length, to.length) - 1);
	const graph = sankey<(typeof nodes)[number], Record<never, never>>()
		.nodeAlign(({ column }) => column)
		.nodeSort(null)
		.linkSort(null)
		.iterations(0)
		.nodeWidth(BAR)
		.nodePadding(gap)
		.extent([
			[left, top],
			[right + BAR, top + height],
		])({ nodes, links });
	const bars = graph.nodes.map(({ stream, role, x0 = 0, y0 = 0, y1 = 0 }) => ({
		stream,
		role,
		x: round(x0),
		y: round(y0),
		height: Math.max(1, round(y1 - y0)),
	}));
	const ribbons = graph.links.flatMap(({ source, target, y0 = 0, y1 = 0, width = 0 }) => {
		if (typeof source !== 'object' || typeof target !== 'object') return [];
		return [
			{ stream: source.role === 'from' ? source.stream : target.stream, path: ribbon(source.x1 ?? 0, y0, target.x0 ?? 0, y1, width) },
		];
	});
	return { bars, ribbons, bottom: top + height };
}
