import { sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Flows, Stream } from './flows.ts';
import { round } from '../shared/round.ts';
import { textWidth, wrapText } from '../shared/text-width.ts';

const LINE = 15;
const BAR = 9;
/** Room for the share or the amount at the end of the words. */
const FIGURE = 64;
const SIZE = 12;
/** Shares are set larger than amounts. */
const BIG = 17;
/** A line that leads from bar to bar keeps so far from words. */
const CLEAR = 4;

const figureOf = ({ text, share }: Stream, role: string) => ({ to: share, between: `−${text}` })[role] ?? text;

/** A bar of the steps with its words. */
interface Step {
	stream: Stream;
	role: string;
	figure: string;
	lines: readonly { text: string; y: number }[];
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The line from the bar above down to a bar, in parts: it stops above words that stand in its way, and goes on below them. */
function drop(from: number, step: Step, width: number) {
	const x = step.role === 'between' ? round(step.x + step.width) : step.x;
	const [first, last] = [step.lines[0]?.y ?? 0, step.lines.at(-1)?.y ?? 0];
	const figure = textWidth(step.figure, step.role === 'to' ? BIG : SIZE);
	const isClear = step.lines.every(({ text }) => textWidth(text, SIZE) + CLEAR < x) && x < width - figure - CLEAR;
	if (isClear) return [{ x, from, to: step.y }];
	return [
		{ x, from, to: first - LINE + 1 },
		{ x, from: last + CLEAR, to: step.y },
	];
}

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
	const step = (stream: Stream, role: string, start: number): Step => {
		const lines = wrapText(stream.remark ? `${stream.name}, ${stream.remark}` : stream.name, width - FIGURE, SIZE).map((text, i) => ({
			text,
			y: y + 14 + i * LINE,
		}));
		const top = y + 6 + lines.length * LINE;
		y = top + BAR + 9;
		const left = round(x(start));
		return {
			stream,
			role,
			figure: figureOf(stream, role),
			lines,
			x: left,
			y: top,
			width: Math.max(1, round(x(start + stream.value) - left)),
			height: BAR,
		};
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
	heads.push(head('of every RMB 100'));
	const outgoing = chain(to, 'to');
	const drops = [[...incoming, ...back], outgoing].flatMap((bars) =>
		bars.slice(1).flatMap((bar, i) => drop((bars[i]?.y ?? 0) + BAR, bar, width)),
	);
	return { heads, steps: [...incoming, ...back, whole, ...outgoing], drops, height: y };
}
