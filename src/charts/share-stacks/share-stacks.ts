import { cumsum, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { round } from '../shared/round.ts';
import type { Share } from '../share-bar/share-bar.ts';
import { spread } from '../shared/spread.ts';

/** The parts of one whole, from the top. */
export interface ShareGroup {
	name: string;
	shares: readonly Share[];
}

const TITLE = 30;
const LINE = 18;
const LEAD = 14;

/** @throws unless the shares of each whole add up to a hundred, within what rounding can do */
export function checkShares(groups: readonly ShareGroup[], file: string) {
	for (const { name, shares } of groups) {
		const whole = sum(shares, ({ value }) => value);
		if (Math.abs(whole - 100) > 0.051 * shares.length)
			throw new Error(`${file}: the shares of “${name}” add up to ${whole.toFixed(1)}%. Correct the facts or the list of rows.`);
	}
}

/** Standing bars of equal height, one a whole, with every part named beside it; side by side, or one above the other on a phone. */
export function layoutShareStacks(groups: readonly ShareGroup[], { width, narrow }: { width: number; narrow: boolean }) {
	const bar = narrow ? 34 : 56;
	const size = narrow ? 170 : 250;
	const across = narrow ? width : width / groups.length;
	const stacks = groups.map(({ name, shares }, i) => {
		const left = narrow ? 0 : round(i * across);
		const top = TITLE + (narrow ? i * (size + TITLE + 34) : 0);
		const y = scaleLinear([0, sum(shares, ({ value }) => value)], [top, top + size]);
		const ends = [...cumsum(shares, ({ value }) => value)].map(y);
		const starts = [top, ...ends];
		const parts = shares.map((share, k) => {
			const [from, to] = [starts[k] ?? top, ends[k] ?? top];
			return { share, x: left, y: round(from), width: bar, height: Math.max(0.6, round(to - from - 1)), middle: (from + to) / 2 };
		});
		const places = spread(
			parts.map(({ middle }) => middle),
			LINE,
			[top + 8, top + size + 6],
		);
		const labels = parts.map(({ share, middle }, k) => {
			const place = round(places[k] ?? middle);
			return {
				share,
				y: round(place + 4.5),
				number: left + bar + LEAD + 34,
				name: left + bar + LEAD + 42,
				lead: `M${left + bar + 2} ${round(middle)}L${left + bar + LEAD} ${place}`,
			};
		});
		return {
			title: { text: name, x: left, y: top - 16 },
			parts,
			labels,
			bottom: Math.max(top + size, ...labels.map((label) => label.y + 5)),
		};
	});
	return { stacks, height: Math.ceil(Math.max(...stacks.map(({ bottom }) => bottom)) + 2) };
}

/** The wholes and their parts in words. */
export function describeShareStacks(groups: readonly ShareGroup[]) {
	return groups.map(({ name, shares }) => `${name}: ${shares.map(({ name: part, share }) => `${part} ${share}%`).join(', ')}.`).join(' ');
}
