import { find, library } from '../library.ts';

/** One of the key figures of the front page. */
export interface KeyFigure {
	title: string;
	/** The fact it shows. */
	id: string;
	/** The unit it is shown in. */
	unit: string;
	/** What it is divided by to be shown in that unit. */
	per: number;
	digits: number;
	/** A second figure that explains it, with the words before and after. */
	note: { before?: string; id?: string; form?: 'short' | 'full'; after?: string };
	/** The same figure in other years, for the small columns: fiscal year and fact. */
	years: readonly (readonly [number, string])[];
	/** Years whose figure counts something narrower, or does not say what it counts. */
	hollow?: readonly number[];
}

const span = (from: number, to: number, id: (year: number) => string) =>
	Array.from({ length: to - from + 1 }, (_, i) => [from + i, id(from + i)] as const).filter(([, fact]) => library.facts.has(fact));

export const frontFigures: readonly KeyFigure[] = [
	{
		title: 'Revenue',
		id: 'revenue-rmb-fy2026',
		unit: 'RMB billion',
		per: 1000,
		digits: 1,
		note: { before: 'Fiscal 2026, ', id: 'revenue-usd-fy2026' },
		years: span(2012, 2026, (year) => `revenue-rmb-fy${year}`),
	},
	{
		title: 'Income from operations',
		id: 'income-from-operations-rmb-fy2026',
		unit: 'RMB billion',
		per: 1000,
		digits: 1,
		note: { before: 'Fiscal 2026, after ', id: 'income-from-operations-rmb-fy2025', after: ' the year before' },
		years: span(2012, 2026, (year) => `income-from-operations-rmb-fy${year}`),
	},
	{
		title: 'Net income',
		id: 'net-income-rmb-fy2026',
		unit: 'RMB billion',
		per: 1000,
		digits: 1,
		note: { before: 'Fiscal 2026, ', id: 'net-income-usd-fy2026' },
		years: span(2012, 2026, (year) => `net-income-rmb-fy${year}`),
	},
	{
		title: 'Goods and services ordered',
		id: 'gmv-fy2022',
		unit: 'RMB billion',
		per: 1,
		digits: 0,
		note: { before: 'Fiscal 2022, GMV; no later total found' },
		years: span(2012, 2026, (year) => `gmv-fy${year}`),
		hollow: [2015, 2016, 2019],
	},
	{
		title: 'Annual active consumers',
		id: 'consumers-global-fy2022',
		unit: 'billion people',
		per: 1000,
		digits: 2,
		note: { before: 'Fiscal 2022, worldwide; no later count found' },
		years: span(2012, 2026, (year) => `consumers-global-fy${year}`),
	},
	{
		title: 'Employees',
		id: 'employees-2025-03-31',
		unit: 'people',
		per: 1,
		digits: 0,
		note: { before: 'On 31 March 2025, a vendor’s figure' },
		years: [
			[2016, 'employees-2016-03-31'],
			[2022, 'employees-2022-03-31'],
			[2024, 'employees-2024-03-31'],
			[2025, 'employees-2025-03-31'],
		],
	},
];

/** The facts that the front page prints, in the order of reading. */
const shown = [
	'revenue-rmb-fy2026',
	...frontFigures.flatMap(({ id, note }) => [id, ...(note.id ? [note.id] : [])]),
	'grp-china-ecommerce-revenue-fy2026',
	'cost-of-revenue-fy2026',
];

/** Numbers the sources of the front page, as the Markdown engine does for sections. */
export function frontSources() {
	const ids = [...new Set(shown.flatMap((id) => find(library.facts, id, 'fact').sources))];
	const numbersOf = (fact: string) =>
		find(library.facts, fact, 'fact')
			.sources.map((id) => ids.indexOf(id) + 1)
			.sort((a, b) => a - b)
			.join(' ');
	return { ids, numbersOf };
}
