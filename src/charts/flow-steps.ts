import { sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Flows, Stream } from './flows.ts';
import { round } from './round.ts';
import { wrapText } from './text-width.ts';

const LINE = 15;
const BAR = 9;
/** Room for the share or the amount at the end of the words. */
const FIGURE = 64;

/**
 * The flows as steps for a phone: each bar starts where the one above it ended, so that the groups build up to their sum
 * and the uses eat revenue up to what is left.
 */
export function layoutFlowSteps({ from, between, revenue, to }: Flows, width: number) {
	const x = scaleLinear([0, sum(from, ({ value }) => value)], [0, width]);
	let y = 0;
	const head = (text: string) => {
		y += 26;
		return { text, y: y - 13 };
	};
	const step = (stream: Stream, role: string, start: number) => {
		const lines = wrapText(stream.remark ? `${stream.name}, ${stream.remark}` : stream.name, width - FIGURE, 12).map((text, i) => ({
			text,
			y: y + 14 + i * LINE,
		}));
		const top = y + 6 + lines.length * LINE;
		y = top + BAR + 9;
		const left = round(x(start));
		return { stream, role, lines, x: left, y: top, width: Math.max(1, round(x(start + stream.value) - left)), height: BAR };
	};
	const chain = (streams: readonly Stream[], role: string) => {
		let start = 0;
		return streams.map((stream) => {
			start += stream.value;
			return step(stream, role, start - stream.value);
		});
	};
	const heads = [head('RMB million')];
	const incoming = chain(from, 'from');
	const back = between ? [step(between, 'between', revenue.value)] : [];
	const whole = step(revenue, 'revenue', 0);
	y += 10;
	heads.push(head('fen of a yuan'));
	const outgoing = chain(to, 'to');
	const drops = [[...incoming, ...back], outgoing].flatMap((bars) =>
		bars
			.slice(1)
			.map((bar, i) => ({ x: bar.role === 'between' ? round(bar.x + bar.width) : bar.x, from: (bars[i]?.y ?? 0) + BAR, to: bar.y })),
	);
	return { heads, steps: [...incoming, ...back, whole, ...outgoing], drops, height: y };
}
