import { sum } from 'd3-array';
import { sankey } from 'd3-sankey';
import { area, curveBumpX } from 'd3-shape';
import { round } from './round.ts';

/** Money under one name: a group that brings it, or a line that takes it. */
export interface Stream {
	name: string;
	value: number;
	/** The value as printed. */
	text: string;
	/** Its part of revenue, as printed; empty where it has none. */
	share: string;
	/** Why it is hatched: “computed”, “a vendor’s”; empty for a filed figure. */
	remark: string;
	/** What the picture is about. */
	hot: boolean;
}

/** Where revenue comes from and goes. What groups sell to one another is in their sum but not in revenue. */
export interface Flows {
	from: readonly Stream[];
	sum?: Stream | undefined;
	between?: Stream | undefined;
	revenue: Stream;
	to: readonly Stream[];
}

/** @throws unless the streams add up to the million, before revenue and after it */
export function checkFlows({ from, sum: whole, between, revenue, to }: Flows, file: string) {
	const check = (what: string, found: number, wanted: number) => {
		if (Math.abs(found - wanted) > 1e-6) throw new Error(`${file}: ${what} to ${found}, not to ${wanted}. Correct the facts or the list of rows.`);
	};
	const incoming = sum(from, ({ value }) => value);
	if (whole) check('The rows "from" add up', incoming, whole.value);
	check('The rows "from", less those "between", come', incoming - (between?.value ?? 0), revenue.value);
	check('The rows "to" add up', sum(to, ({ value }) => value), revenue.value);
	for (const { name, value, share } of to) {
		const found = (value / revenue.value) * 100;
		if (share && Math.abs(found - Number(share)) > 0.051) throw new Error(`${file}: “${name}” is ${found.toFixed(2)}% of revenue, its share says ${share}. Correct the share.`);
	}
}

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
	const shape = area<readonly [number, number]>(([x]) => x, ([, y]) => y - half, ([, y]) => y + half).curve(curveBumpX).digits(1);
	return shape([[x0, y0], [x1, y1]]) ?? '';
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
		.extent([[left, top], [right + BAR, top + height]])({ nodes, links });
	const bars = graph.nodes.map(({ stream, role, x0 = 0, y0 = 0, y1 = 0 }) => ({ stream, role, x: round(x0), y: round(y0), height: Math.max(1, round(y1 - y0)) }));
	const ribbons = graph.links.flatMap(({ source, target, y0 = 0, y1 = 0, width = 0 }) => {
		if (typeof source !== 'object' || typeof target !== 'object') return [];
		return [{ stream: source.role === 'from' ? source.stream : target.stream, path: ribbon(source.x1 ?? 0, y0, target.x0 ?? 0, y1, width) }];
	});
	return { bars, ribbons, bottom: top + height };
}

const amount = ({ name, text, remark }: Stream) => `${name} ${text}${remark && ` (${remark})`}`;

/** The flows in words: amounts on the way in, shares on the way out. */
export function describeFlows({ from, between, revenue, to }: Flows) {
	const less = between ? `; less ${between.text} sold between groups` : '';
	const uses = to.map(({ name, share, remark }) => `${name} ${share} fen${remark && ` (${remark})`}`).join(', ');
	return `In RMB million: ${from.map(amount).join(', ')}${less}; revenue ${revenue.text}. Of each yuan: ${uses}.`;
}
