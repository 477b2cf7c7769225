import { max, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { round } from '../shared/round.ts';
import { textWidth } from '../shared/text-width.ts';

/** One firm’s bar: its parts add up to its length. */
export interface ComparedBar {
	firm: string;
	parts: readonly number[];
	/** The value as printed. */
	label: string;
	/** It belongs to the company that the site is about. */
	own: boolean;
}

/** Bars that share a scale with the other lines of their group, or have their own. */
export interface ComparedGroup {
	head: string;
	/** All lines on one scale that ends at this value; without it, each line has its own. */
	scaleTo?: number | undefined;
	lines: readonly { name: string; bars: readonly ComparedBar[] }[];
}

const NAME = 70;

/** Two bars under the name of each line; on a phone their words go above them. */
export function layoutComparison(groups: readonly ComparedGroup[], width: number) {
	const narrow = width < 400;
	const left = narrow ? 0 : NAME;
	const bars = groups.flatMap(({ lines }) => lines.flatMap((line) => line.bars));
	const room = narrow ? 0 : (max(bars, ({ label, parts }) => (parts.length === 1 ? textWidth(label) : 0)) ?? 0) + 10;
	let y = 0;
	const drawn = groups.map(({ head, scaleTo, lines }) => {
		y += 18;
		const top = y;
		const placed = lines.map(({ name, bars: pair }) => {
			y += 26;
			const at = y;
			const full = scaleTo ?? max(pair, ({ parts }) => sum(parts)) ?? 1;
			const x = scaleLinear([0, full], [0, width - left - (scaleTo === undefined ? room : 0)]);
			y += narrow ? 4 : 8;
			const rows = pair.map((bar) => {
				const across = round(x(sum(bar.parts)));
				const cuts = bar.parts.slice(0, -1).map((_, i) => round(left + x(sum(bar.parts.slice(0, i + 1)))));
				const row = { bar, x: left, y: narrow ? y + 19 : y, width: across, cuts, words: y + 14, label: left + across + 8 };
				y += narrow ? 36 : 24;
				return row;
			});
			return { name, y: at, rows };
		});
		y += 22;
		return { head, y: top, lines: placed };
	});
	return { groups: drawn, narrow, height: y - 20 };
}

/** The comparison in words. */
export function describeComparison(groups: readonly ComparedGroup[]) {
	const say = (bars: readonly ComparedBar[]) => bars.map(({ firm, label }) => `${firm} ${label}`).join('; ');
	return groups.map(({ head, lines }) => `${head}. ${lines.map(({ name, bars }) => `${name}: ${say(bars)}.`).join(' ')}`).join(' ');
}
