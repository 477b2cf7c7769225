import { BAR, layoutFlows } from './flow-ribbons.ts';
import type { Flows, Stream } from './flows.ts';
import { round } from '../shared/round.ts';
import { wrapText } from '../shared/text-width.ts';

/** A line of words; the role says how it looks. */
export interface Label {
	x: number;
	y: number;
	text: string;
	role: string;
}

/** How one width is divided: names end at `name`, amounts of uses at `amount`; without `amount` these stand under the names. */
const SIZES = {
	592: { left: 130, right: 400, size: 300, gap: 37, fromName: 118, toName: 122, amount: undefined },
	952: { left: 244, right: 616, size: 290, gap: 27, fromName: 172, toName: 186, amount: 890 },
	1200: { left: 316, right: 826, size: 300, gap: 27, fromName: 240, toName: 240, amount: 1100 },
} as const;

const LINE = 16;
const TOP = 44;

const isSize = (width: number): width is keyof typeof SIZES => width in SIZES;

function block(lines: readonly { text: string; role: string }[], x: number, middle: number): Label[] {
	return lines.map((line, i) => ({ ...line, x, y: round(middle + 4.5 + (i - (lines.length - 1) / 2) * LINE) }));
}

/** The drawing from left to right, with its labels. @throws for a width it is not made for */
export function layoutFlowChart(flows: Flows, width: number, heads: { from: string; to: string }) {
	if (!isSize(width)) throw new Error(`Flows are drawn 592, 952 or 1200 wide, not ${width}.`);
	const { left, right, size, gap, fromName, toName, amount } = SIZES[width];
	const { bars, ribbons, bottom } = layoutFlows(flows, { left, right, top: TOP, size, gap });
	const beside = amount !== undefined;
	const roomy = (right - left) / (flows.sum ? 3 : 2) > 140;
	const words = ({ name, remark }: Stream, room: number, text = '') => [
		...wrapText(name, room).map((line) => ({ text: line, role: 'name' })),
		...(text ? [{ text, role: 'quiet' }] : []),
		...(remark ? [{ text: remark, role: 'quiet' }] : []),
	];
	const labels = bars.flatMap(({ stream, role, x, y, height }): Label[] => {
		const middle = y + height / 2;
		const end = x + BAR;
		if (role === 'from')
			return [
				...block(words(stream, fromName, beside ? '' : stream.text), 0, middle),
				...(beside ? [{ x: left - 12, y: round(middle + 4.5), text: stream.text, role: 'end' }] : []),
			];
		if (role === 'to') {
			return [
				...block(words(stream, toName), end + 12, middle),
				...(beside ? [{ x: amount, y: round(middle + 4.5), text: stream.text, role: 'end' }] : []),
				{ x: width, y: round(middle + 7), text: stream.share, role: 'share' },
			];
		}
		if (role === 'between') {
			const lines = beside ? [`${stream.text} sold between groups`] : [`${stream.text} sold`, 'between groups'];
			return lines.map((line, i) => ({ x: end, y: round(y - 9 - (lines.length - 1 - i) * LINE), text: line, role: 'end' }));
		}
		const inward = role === 'sum' || !flows.sum;
		const at = inward ? { x: x - 9, role: 'end' } : { x: end + 9, role: '' };
		return [
			{ ...at, y: round(y + 27), text: stream.text, role: `big ${at.role}` },
			{
				...at,
				y: round(y + 45),
				text: role === 'sum' ? (roomy ? 'groups added up' : 'added up') : 'revenue',
				role: at.role,
			},
		];
	});
	const head = (x: number, text: string, role: string) => ({ x, y: 13, text, role: `quiet ${role}` });
	const heading = beside
		? [
				head(0, heads.from, ''),
				head(left - 12, 'RMB million', 'end'),
				head(right + BAR + 12, heads.to, ''),
				head(amount, 'RMB million', 'end'),
				head(width, width > 1000 ? 'of every RMB 100' : 'of 100', 'end'),
			]
		: [head(0, 'RMB million', ''), head(width, 'of every RMB 100', 'end')];
	return {
		bars,
		ribbons,
		labels: [...heading, ...labels],
		rules: [
			[0, left + BAR],
			[right, width],
		] as const,
		height: Math.ceil(Math.max(bottom, ...labels.map(({ y }) => y)) + 10),
	};
}
