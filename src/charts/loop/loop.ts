import { round } from '../shared/round.ts';
import { textWidth } from '../shared/text-width.ts';

/** One turn: what it is, and what it does to the next. */
export interface Turn {
	name: string;
	does: string;
}

/** A loop of four turns, first at the top, then clockwise; the chain runs up its middle and ends at the first. */
export interface Loop {
	loop: readonly [Turn, Turn, Turn, Turn];
	chain: readonly Turn[];
}

const CAP = 16;
const HALF_TURN = Math.PI;
const half = ({ name }: Turn) => textWidth(name, CAP) / 2;

/** A head for an arrow that arrives at a point in a direction, in radians. */
function arrowhead(x: number, y: number, direction: number) {
	const corner = (turn: number) => `${round(x - 9 * Math.cos(direction + turn))} ${round(y - 9 * Math.sin(direction + turn))}`;
	return `M${corner(0.45)}L${round(x)} ${round(y)}L${corner(-0.45)}`;
}

/** The ring and the chain inside it, with room for the words of every turn. */
export function layoutLoop({ loop, chain }: Loop, width: number) {
	const [top, right, bottom, left] = loop;
	const ry = width < 400 ? 180 : 150;
	const rx = width / 2 - Math.ceil(Math.max(half(left), half(right)));
	const [cx, cy] = [width / 2, ry + 16];
	const at = (angle: number) => ({ x: cx + rx * Math.cos(angle), y: cy + ry * Math.sin(angle) });
	/** An arrow starts beside the words, or below them where they are too wide for the ring. */
	const under = (turn: Turn) => Math.max(Math.acos(Math.min(1, (half(turn) + 10) / rx)), Math.asin((ry - 17) / ry));
	const beside = Math.asin(20 / ry);
	/** From the end of one turn’s words to the beginning of the next one’s, clockwise from three o’clock. */
	const spans = [
		{ turn: top, from: -under(top), to: -beside },
		{ turn: right, from: beside, to: under(bottom) },
		{ turn: bottom, from: HALF_TURN - under(bottom), to: HALF_TURN - beside },
		{ turn: left, from: HALF_TURN + beside, to: HALF_TURN + under(top) },
	];
	const arcs = spans.map(({ turn, from, to }, i) => {
		const [a, b, middle] = [at(from), at(to), at((i * Math.PI) / 2 - Math.PI / 4)];
		const head = arrowhead(b.x, b.y, Math.atan2(ry * Math.cos(to), -rx * Math.sin(to)));
		const side = middle.x > cx ? 8 : -8;
		return {
			path: `M${round(a.x)} ${round(a.y)}A${round(rx)} ${ry} 0 0 1 ${round(b.x)} ${round(b.y)}${head}`,
			back: i === spans.length - 1,
			words: { text: turn.does, x: round(middle.x + side), y: round(middle.y + (middle.y > cy ? 15 : -5)), end: side < 0 },
		};
	});
	const low = cy + ry - 58;
	const step = (low - (cy - ry)) / chain.length;
	const rungs = chain.map((turn, i) => {
		const [y, next] = [Math.round(low - i * step), Math.round(low - (i + 1) * step)];
		return {
			path: `M${cx} ${y - 17}V${next + 12}${arrowhead(cx, next + 12, -Math.PI / 2)}`,
			back: i === chain.length - 1,
			name: { text: turn.name, x: cx, y: y + 5 },
			words: { text: turn.does, x: cx + 10, y: Math.round((y + next) / 2) + 2, end: false },
		};
	});
	const names = [top, right, bottom, left].map((turn, i) => {
		const { x, y } = at((i - 1) * (Math.PI / 2));
		return { text: turn.name, x: round(x), y: round(y) + 5, first: i === 0 };
	});
	return { arcs, rungs, names, height: cy + ry + 14 };
}

/** The loop in words. */
export function describeLoop({ loop, chain }: Loop) {
	const [first] = loop;
	const say = (turns: readonly Turn[]) => turns.map(({ name, does }, i) => `${name} ${does} ${(turns[i + 1] ?? first).name}`).join('; ');
	return `A ring: ${say(loop)}. Up its middle: ${say(chain)}.`;
}
