import type { AskedData } from './asked-series.ts';
import { calculate } from './calculate.ts';
import { parseCalculation } from './parse-calculation.ts';
import type { Reply } from './reply.ts';

const isData = (value: unknown): value is AskedData =>
	typeof value === 'object' &&
	value !== null &&
	'series' in value &&
	Array.isArray(value.series) &&
	'rates' in value &&
	Array.isArray(value.rates);

/**
 * What a query computes to. It depends on the query alone; the series are loaded only for a query that reads as a calculation.
 * @returns undefined where nothing is computed
 */
export async function answerCalculation(query: string, load: () => Promise<unknown>): Promise<Reply | undefined> {
	const asked = parseCalculation(query);
	if (!asked) return undefined;
	const data = await load();
	if (!isData(data)) throw new TypeError('These are no series.');
	return calculate(asked, data);
}
