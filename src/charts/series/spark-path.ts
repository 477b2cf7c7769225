import { round } from '../shared/round.ts';

/** Values as upright strokes from a shared zero line, `step` pixels apart, in a box `height` pixels high: the data of one SVG path. */
export function sparkPath(values: readonly number[], { step, height }: { step: number; height: number }) {
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	const scale = (value: number) => round(high === low ? height : ((high - value) / (high - low)) * height);
	return values.map((value, i) => `M${round((i + 0.5) * step)} ${scale(0)}V${scale(value)}`).join('');
}
