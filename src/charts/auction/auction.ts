import { max } from 'd3-array';
import { round } from '../shared/round.ts';
import { wrapText } from '../shared/text-width.ts';

/** A shop that bids for a word: its bid per click, and the likelihood that a shopper clicks on it. */
export interface Bidder {
	name: string;
	bid: number;
	likelihood: number;
}

/** A bidder in its place. `pays` per click is the score of the next, divided by the own likelihood; the last pays the lowest price allowed. */
export interface Ranked extends Bidder {
	score: number;
	next: number | undefined;
	pays: number | undefined;
}

/** Bidders by score, best first. */
export function rankBidders(bidders: readonly Bidder[]): Ranked[] {
	const sorted = bidders.map((bidder) => ({ ...bidder, score: bidder.bid * bidder.likelihood })).toSorted((a, b) => b.score - a.score);
	return sorted.map((bidder, i) => {
		const next = sorted[i + 1]?.score;
		return { ...bidder, next, pays: next === undefined ? undefined : next / bidder.likelihood };
	});
}

/** The lines under a bidder: bid and likelihood, score, and price per click. */
export const linesOf = ({ bid, likelihood, score, next, pays }: Ranked, lowest: string) => [
	`bid ${bid.toFixed(2)} × ${likelihood} likely = ${score.toFixed(1)}`,
	next === undefined || pays === undefined ? `pays ${lowest}` : `pays ${next.toFixed(1)} ÷ ${likelihood} = ${pays.toFixed(2)}`,
];

const PLACES = ['1st', '2nd', '3rd'];

/** Boxes as wide as the bid and as high as the likelihood, so that areas are scores; side by side, or one below the other on a phone. */
export function layoutAuction(ranked: readonly Ranked[], lowest: string, width: number) {
	const isNarrow = width < 400;
	const size = isNarrow ? 12 : 13;
	const widest = max(ranked, ({ bid }) => bid) ?? 1;
	const highest = max(ranked, ({ likelihood }) => likelihood) ?? 1;
	const panel = isNarrow ? width : (width - (ranked.length - 1) * 18) / ranked.length;
	const perYuan = (isNarrow ? 150 : panel) / widest;
	const tall = (isNarrow ? 84 : 130) / highest;
	let y = 0;
	const drawn = ranked.map((bidder, i) => {
		const left = isNarrow ? 0 : i * (panel + 18);
		const height = bidder.likelihood * tall;
		const top = y + 28 + (isNarrow ? 0 : highest * tall - height);
		const across = bidder.bid * perYuan;
		const lines = linesOf(bidder, lowest).flatMap((text) => wrapText(text, panel, size));
		const words = lines.map((text, k) => ({ text, x: round(left), y: round(top + height + 19 + k * 17) }));
		if (isNarrow) y = top + height + 19 + lines.length * 17 + 16;
		return {
			bidder,
			head: { text: `${PLACES[i]}: ${bidder.name}`, x: round(left), y: round(y === 0 || !isNarrow ? 17 : top - 11) },
			box: { x: round(left), y: round(top), width: round(across), height: round(height) },
			paid: { x: round(left), y: round(top), width: round((bidder.pays ?? 0) * perYuan), height: round(height) },
			words,
		};
	});
	return { drawn, height: round(Math.max(...drawn.flatMap(({ words }) => words.map((line) => line.y))) + 6) };
}

/** The auction in words, best first. */
export const describeAuction = (ranked: readonly Ranked[], lowest: string) =>
	ranked.map((bidder, i) => `${PLACES[i]}: ${bidder.name}, ${linesOf(bidder, lowest).join('; ')}.`).join(' ');
