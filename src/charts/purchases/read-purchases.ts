import { z } from 'zod';
import { layoutTable } from '../../data/numbers/layout-table.ts';
import type { Library } from '../../data/read-library.ts';
import type { Acquisition, Chart } from '../../data/schemas.ts';
import { decimalYear } from '../shared/decimal-year.ts';
import { fileOf, readOptions } from '../shared/read-rows.ts';
import type { Purchase, PurchaseGroup } from './purchases.ts';

const schema = z.strictObject({
	from: z.number().int(),
	to: z.number().int(),
	/** Purchases that never gave control, by id. */
	minority: z.array(z.string()),
	/** Units of a currency for one US dollar: for sizes only. */
	perDollar: z.record(z.string(), z.number().positive()),
	/** The headings of the groups, by fate, in their order. */
	heads: z.strictObject({ kept: z.string(), sold: z.string(), closed: z.string(), unknown: z.string() }),
});

/** The more exact of the two: the day named for the deal, unless control came at another time. */
const controlOf = ({ date, control }: Acquisition) => decimalYear(control && !date.startsWith(control.control) ? control.control : date);

const fateOf = (kind: Acquisition['outcomeKind']): Purchase['fate'] => (kind === 'renamed' ? 'kept' : kind);

const MONEY = /^(RMB|US\$|HK\$) (million|billion)$/;

/**
 * Takes every purchase from the library, with the price and the end as the rows of the chart print them.
 * @throws if a purchase has no row, an end without words, or a price in a currency without a rate
 */
export function readPurchases(chart: Chart, { acquisitions, facts }: Pick<Library, 'acquisitions' | 'facts'>) {
	const { from, to, minority, perDollar, heads } = readOptions(chart, schema);
	const texts = layoutTable(chart, facts).rows;
	const dollarsOf = (cell: Chart['rows'][number]['cells'][number] | undefined) => {
		const fact = typeof cell === 'string' ? facts.get(cell) : undefined;
		if (typeof fact?.value !== 'number') return undefined;
		const [, currency = '', scale] = MONEY.exec(fact.unit ?? '') ?? [];
		const rate = currency === 'US$' ? 1 : perDollar[currency];
		if (!rate) throw new Error(`${fileOf(chart)}: “${fact.id}” is in ${fact.unit}. Give that currency in "perDollar".`);
		return (fact.value * (scale === 'billion' ? 1000 : 1)) / rate;
	};
	const purchases = [...acquisitions.values()].map((deal): Purchase => {
		const i = chart.rows.findIndex(({ role }) => role === deal.id);
		const text = texts[i];
		if (!text) throw new Error(`${fileOf(chart)}: the purchase “${deal.id}” has no row. Add one with the role “${deal.id}”.`);
		const [, price = null, since = null] = text.cells;
		if (deal.endDate && since === null)
			throw new Error(`${fileOf(chart)}: “${deal.name}” ended in ${deal.endDate}, but its row does not say how. Fill its last cell.`);
		const first = deal.control?.firstStake;
		return {
			name: deal.name,
			at: controlOf(deal),
			stake: first ? decimalYear(first) : undefined,
			isMinority: minority.includes(deal.id),
			price: price ?? 'not published',
			dollars: dollarsOf(chart.rows[i]?.cells[1]),
			fate: fateOf(deal.outcomeKind),
			end: deal.endDate ? { at: decimalYear(deal.endDate), words: since ?? '' } : undefined,
		};
	});
	const groups = (['kept', 'sold', 'closed', 'unknown'] as const).map((fate): PurchaseGroup => ({
		head: heads[fate],
		purchases: purchases.filter((purchase) => purchase.fate === fate).sort((a, b) => a.at - b.at),
	}));
	return { groups, span: { from, to } };
}
