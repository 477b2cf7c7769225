import { textWidth } from '../shared/text-width.ts';

/** A company bought, in part or whole. Dates are decimal years. */
export interface Purchase {
	name: string;
	/** The first, smaller stake. */
	stake?: number | undefined;
	/** Control, or the whole; a minority never came so far. */
	control?: number | undefined;
	/** What is known of the price. */
	price: string;
	/** Kept as far as sources go, without a later record, or gone. */
	fate: 'kept' | 'unknown' | 'closed' | 'sold';
	end?: { at: number; words: string } | undefined;
}

/** The marks of a group, gathered by kind so that each kind is one path. */
export function gather(placed: readonly { purchase: Purchase; y: number }[], x: (year: number) => number, right: number, height: number) {
	const paths = { solid: '', hollow: '', thin: '', dashed: '', closed: '', sold: '' };
	for (const {
		purchase: { stake, control, fate, end },
		y,
	} of placed) {
		const middle = y + height / 2;
		if (stake !== undefined)
			paths[control === undefined ? 'dashed' : 'thin'] +=
				`M${Math.round(x(stake))} ${middle}H${control === undefined ? right : Math.round(x(control))}`;
		const to = end ? Math.round(x(end.at)) : right;
		if (control !== undefined) {
			const from = Math.round(x(control));
			if (fate === 'unknown') paths.hollow += `M${right} ${y}H${from}v${height}H${right}`;
			else paths.solid += `M${from} ${middle}H${to}`;
		}
		if (fate === 'closed') paths.closed += `M${Math.round(to + 5)} ${middle - 4}l8 8m0-8l-8 8`;
		if (fate === 'sold') paths.sold += `M${Math.round(to + 5)} ${middle}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`;
	}
	return paths;
}

const SAMPLES: readonly (readonly [words: string, sample: Pick<Purchase, 'stake' | 'control' | 'fate' | 'end'>])[] = [
	['first stake, then control', { stake: 0, control: 10, fate: 'kept' }],
	['a minority', { stake: 0, fate: 'unknown' }],
	['no later record found', { control: 0, fate: 'unknown' }],
	['closed', { fate: 'closed', end: { at: 8, words: '' } }],
	['sold or passed on', { fate: 'sold', end: { at: 8, words: '' } }],
];

/** What the marks mean, in as few lines as fit. */
export function layoutKey(top: number, width: number, size: number) {
	let [x, y] = [0, top];
	return SAMPLES.map(([words, sample]) => {
		const across = 32 + textWidth(words, size);
		if (x > 0 && x + across > width) [x, y] = [0, y + 19];
		const left = x;
		x += Math.ceil(across) + 22;
		return {
			words,
			x: left + 32,
			y: y + 10,
			paths: gather([{ purchase: { name: '', price: '', ...sample }, y }], (at) => left + at, left + 26, 10),
		};
	});
}
