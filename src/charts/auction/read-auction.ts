import { z } from 'zod';
import type { Chart } from '../../data/schemas.ts';
import { fileOf, readOptions } from '../shared/read-rows.ts';
import { rankBidders, type Ranked } from './auction.ts';

const schema = z.strictObject({
	/** What the last in rank pays. */
	lowest: z.string(),
	/** The names of the two areas in the key: what is bid, and what is paid. */
	key: z.tuple([z.string(), z.string()]),
});

/**
 * Turns rows (shop, bid, likelihood, score, price per click) into a ranking.
 * @throws where a score or a price is not what bid and likelihood make it
 */
export function readAuction(chart: Chart): { ranked: Ranked[]; lowest: string; key: readonly [string, string] } {
	const { lowest, key } = readOptions(chart, schema);
	const rows = chart.rows.map(({ head, cells }) => ({
		head,
		texts: cells.map((cell) => (cell && typeof cell === 'object' ? cell.text : '')),
	}));
	const ranked = rankBidders(
		rows.map(({ head, texts: [bid, likelihood] }) => ({ name: head, bid: Number(bid), likelihood: Number(likelihood) })),
	);
	for (const { name, score, pays } of ranked) {
		const [, , printedScore, printedPrice] = rows.find(({ head }) => head === name)?.texts ?? [];
		if (printedScore !== score.toFixed(1) || printedPrice !== (pays?.toFixed(2) ?? lowest)) {
			throw new Error(`${fileOf(chart)}: “${name}” scores ${score.toFixed(1)} and pays ${pays?.toFixed(2) ?? lowest}. Correct its row.`);
		}
	}
	return { ranked, lowest, key };
}
