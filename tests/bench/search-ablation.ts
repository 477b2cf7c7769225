import { goldenSets, type Measured, measureRanking } from '../search/golden-sets.ts';
import { openSearch } from '../search/open-search.ts';
import { WEIGHTS, type Weights } from '../../src/search/query/weights.ts';
import { layoutTable } from './table.ts';

const HEAD = ['weight', 'value', 'right first', 'in three', 'nDCG@5', 'made up'];

/** All golden queries together. */
const queries = goldenSets.flatMap(({ queries }) => queries);

async function measure(site: string, weights: Weights) {
	const { rank } = await openSearch(site, weights);
	return measureRanking(queries, rank);
}

const points = (now: number, then: number, scale: number) => ((now - then) * scale).toFixed(scale === 1 ? 4 : 2);

const row = (name: string, value: number, now: Measured, whole: Measured) => [
	name,
	String(value),
	points(now.first, whole.first, 100),
	points(now.three, whole.three, 100),
	points(now.gain, whole.gain, 1),
	String(now.madeUp.length - whole.madeUp.length),
];

/** Prints what each weight of the ranking earns: how the golden queries fare with it set to 0, in points against the ranking as it is. */
export async function measureAblation(site: string) {
	const whole = await measure(site, WEIGHTS);
	console.log(
		`\nRanking: ${queries.length} golden queries, ${(whole.first * 100).toFixed(1)} % right first, ${(whole.three * 100).toFixed(1)} % in three. With one weight at 0:`,
	);
	const rows: string[][] = [];
	for (const [name, value] of Object.entries(WEIGHTS)) rows.push(row(name, value, await measure(site, { ...WEIGHTS, [name]: 0 }), whole));
	console.log(layoutTable(HEAD, rows));
}
