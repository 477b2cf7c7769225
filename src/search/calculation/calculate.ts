import type { AskedData } from './asked-series.ts';
import { calculateGrowth } from './calculate-growth.ts';
import { calculateMargin, calculateTwo } from './calculate-pair.ts';
import { convertAmount } from './convert-amount.ts';
import { findSeries } from './find-series.ts';
import type { Calculation } from './parse-calculation.ts';
import type { Reply } from './reply.ts';

/** Computes what a query asks for, by the labels of the series or, where these do not carry it, by their other names. @returns undefined where the data do not carry it */
export function calculate(asked: Calculation, data: AskedData): Reply | undefined {
	if (asked.op === 'convert') return convertAmount(asked, data);
	const attempt = (loosely: boolean) => {
		const names = (name: string) => findSeries(data, name, loosely);
		if (asked.op === 'growth') return calculateGrowth(asked, names);
		return asked.op === 'margin' ? calculateMargin(asked, names) : calculateTwo(asked, names);
	};
	// Without a year, a difference may mean the parts of any structure.
	const isOpen = asked.op === 'difference' && asked.year === undefined;
	return (isOpen ? undefined : attempt(false)) ?? attempt(true);
}
