import { z } from 'zod';
import { decimalYear } from '../shared/decimal-year.ts';
import type { Purchase } from './purchase-marks.ts';
import type { PurchaseGroup } from './purchases.ts';
import type { Library } from '../../data/read-library.ts';
import type { Acquisition, Chart } from '../../data/schemas.ts';
import { layoutTable } from '../../data/numbers/layout-table.ts';

const schema = z.strictObject({
	from: z.number().int(),
	to: z.number().int(),
	/** Purchases that never gave control, by id. */
	minority: z.array(z.string()),
	/** The headings of the two groups. */
	named: z.string(),
	leftOut: z.string(),
});

/** The more exact of the two: the day named for the deal, unless control came at another time. */
const controlOf = ({ date, control }: Acquisition) => decimalYear(control && !date.startsWith(control.control) ? control.control : date);

function priceOf({ priceBasis }: Acquisition, printed: string | null) {
	if (printed === null) return 'price not published';
	if (priceBasis === 'valuation') return `value ${printed}`;
	return priceBasis === 'reported' ? `${printed} reported` : printed;
}

const fateOf = (kind: Acquisition['outcomeKind']): Purchase['fate'] => (kind === 'renamed' ? 'kept' : kind);

/**
 * Takes every purchase from the library, with the price and the end as the rows of the chart print them.
 * @throws if a purchase has no row, or an end without words
 */
export function readPurchases(chart: Chart, { acquisitions, facts }: Pick<Library, 'acquisitions' | 'facts'>) {
	const file = `content/data/charts/${chart.id}.json`;
	const { from, to, minority, named, leftOut } = schema.parse(chart.options);
	const texts = layoutTable(chart, facts).rows;
	const all = [...acquisitions.values()].map((deal) => {
		const i = chart.rows.findIndex(({ role }) => role === deal.id);
		const text = texts[i];
		if (!text) throw new Error(`${file}: the purchase “${deal.id}” has no row. Add one with the role “${deal.id}”.`);
		const [, price = null, since = null] = text.cells;
		if (deal.endDate && since === null)
			throw new Error(`${file}: “${deal.name}” ended in ${deal.endDate}, but its row does not say how. Fill its last cell.`);
		const start = controlOf(deal);
		const first = deal.control?.firstStake;
		const purchase: Purchase = {
			name: deal.name,
			...(minority.includes(deal.id) ? { stake: start } : { stake: first ? decimalYear(first) : undefined, control: start }),
			price: priceOf(deal, price),
			fate: fateOf(deal.outcomeKind),
			end: deal.endDate ? { at: decimalYear(deal.endDate), words: since ?? '' } : undefined,
		};
		return { purchase, listed: deal.inArticle };
	});
	const pick = (listed: boolean) => all.flatMap((deal) => (deal.listed === listed ? [deal.purchase] : []));
	const groups: PurchaseGroup[] = [
		{ head: named, hot: false, purchases: pick(true) },
		{ head: leftOut, hot: true, purchases: pick(false) },
	];
	return { groups, span: { from, to } };
}
