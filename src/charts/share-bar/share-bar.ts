import { pairs, cumsum, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { round } from '../shared/round.ts';
import { textWidth } from '../shared/text-width.ts';

/** One part of a whole. */
export interface Share {
	name: string;
	value: number;
	/** Its part of the whole as printed. */
	share: string;
	hot: boolean;
}

const BAR = 14;
/** How far the part that matters stands out above and below, so that the smallest is still seen. */
const OUT = 3;
const PAD = 10;

const wordsOf = ({ name, share }: Share) => `${name} ${share}%`;

/** One slim bar of the whole. The part that matters is named under it, another where its name fits under its own stretch. */
export function layoutShareBar(shares: readonly Share[], { width, size }: { width: number; size: number }) {
	const x = scaleLinear([0, sum(shares, ({ value }) => value)], [0, width]);
	const ends = pairs([0, ...cumsum(shares, ({ value }) => value)]);
	const baseline = 2 * OUT + BAR + size + 4;
	const parts = shares.map((share, i) => {
		const [from, to] = (ends[i] ?? [0, 0]).map(x);
		const [start, end] = [from ?? 0, to ?? 0];
		const middle = (start + end) / 2;
		const room = textWidth(wordsOf(share), size);
		const left = share.hot ? Math.min(Math.max(0, middle - room / 2), width - room) : start;
		return {
			share,
			x: round(start),
			width: Math.max(1, round(end - start) - 1),
			y: share.hot ? 0 : OUT,
			height: share.hot ? BAR + 2 * OUT : BAR,
			left,
			right: left + room,
			fits: left + room <= end,
		};
	});
	const hot = parts.find(({ share }) => share.hot);
	const clear = ({ left, right }: { left: number; right: number }) => hot === undefined || right + PAD < hot.left || left > hot.right + PAD;
	const labels = parts
		.filter((part) => part.share.hot || (part.fits && clear(part)))
		.map(({ share, left, right }) => {
			const anchored = share.hot && right > width - 1;
			return { text: wordsOf(share), x: anchored ? width : round(left), anchored, hot: share.hot, y: baseline };
		});
	return { parts, labels, height: baseline + 6 };
}

/** The bar in words. */
export function describeShareBar(shares: readonly Share[]) {
	const hot = shares
		.filter((share) => share.hot)
		.map(wordsOf)
		.join(', ');
	return `One bar for the whole. Marked: ${hot}. The rest: ${shares
		.filter((share) => !share.hot)
		.map(wordsOf)
		.join(', ')}.`;
}
