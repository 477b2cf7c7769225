import { expect, test } from 'vitest';
import { answerCalculation } from '../../../src/search/calculation/answer-calculation.ts';
import { type AskedData, type AskedPoint, type AskedSeries, nameKey } from '../../../src/search/calculation/asked-series.ts';

type Value = readonly [year: number, value: number, more?: Partial<AskedPoint>];

const points = (id: string, values: readonly Value[]): AskedPoint[] =>
	values.map(([year, value, more]) => ({ year, value, id: `${id}-${year}`, source: `Report ${year}`, ...more }));

function series(label: string, values: readonly Value[], more: Partial<AskedSeries> = {}): AskedSeries {
	const id = label.toLowerCase().replace(/\W+/g, '-');
	return { label, unit: 'RMB million', calendar: 'fiscal', names: [nameKey(label)], points: points(id, values), ...more };
}

const old = { scope: 'old lines', structure: 'seven-2022' };
const recent = { scope: 'new lines', structure: 'four-2026' };
const gross = { scope: 'before elimination of sales between groups', structure: 'four-2026' };

const data: AskedData = {
	series: [
		series('Revenue', [
			[2021, 80],
			[2022, 100],
			[2023, 110],
			[2024, 121],
		]),
		series('Net income', [
			[2022, 10],
			[2023, -5],
			[2024, 12.1],
		]),
		series('Cloud, revenue', [
			[2021, 10, old],
			[2022, 20, old],
		]),
		series(
			'Cloud Group, revenue',
			[
				[2023, 30, gross],
				[2024, 45, gross],
			],
			{ names: [nameKey('cloud revenue')] },
		),
		series('Trade, revenue', [[2022, 70, old]]),
		series('Trade Group, revenue', [[2024, 90, gross]], { names: [nameKey('trade revenue')] }),
		series('Cloud (seven), adjusted EBITA', [[2022, 2, old]], { names: [nameKey('cloud adjusted EBITA')] }),
		series('Cloud Group, adjusted EBITA', [[2024, 9, recent]], { names: [nameKey('cloud adjusted EBITA')] }),
		series(
			'Employees',
			[
				[2022, 50],
				[2024, 40, { vendor: true }],
			],
			{ unit: 'people' },
		),
		series('Shop sales', [[2022, 5]], { calendar: 'calendar' }),
		series('Parcels', [[2022, 5]], { unit: 'million parcels' }),
	],
	rates: points('rate', [
		[2022, 6.25],
		[2024, 8],
	]),
};

const answer = (query: string) => answerCalculation(query, () => Promise.resolve(data));

test.each([
	['revenue 2022 vs 2024', '+21%', '121 ÷ 100 − 1, × 100 = 21'],
	['how much did revenue grow in 2022', '+25%', '100 ÷ 80 − 1, × 100 = 25'],
	['average revenue growth 2022-2024', '+10% a year', '(121 ÷ 100) to the power of 1 ÷ 2, − 1, × 100 = 10'],
	['net margin 2024', '10%', '12.1 ÷ 121 × 100 = 10'],
	['net margin 2023', '−4.5%', '−5 ÷ 110 × 100 = −4.5'],
	['cloud margin 2024', '20%', '9 ÷ 45 × 100 = 20'],
	['net income as share of revenue', '10%', '12.1 ÷ 121 × 100 = 10'],
	['cloud as share of revenue 2022', '20%', '20 ÷ 100 × 100 = 20'],
	['revenue per employee', 'RMB\u00a02\u00a0million', '100 ÷ 50 = 2'],
	['difference between trade and cloud revenue 2022', 'RMB\u00a050\u00a0million', '70 − 20 = 50'],
	['100 billion rmb in dollars', 'US$12.5\u00a0billion', '100,000 ÷ 8 = 12,500 (in millions)'],
	['1,000 rmb in usd 2022', 'US$160', '1,000 ÷ 6.25 = 160'],
	['$2 million in yuan', 'RMB\u00a016\u00a0million', '2 × 8 = 16 (in millions)'],
])('“%s” is %s', async (query, head, workings) => {
	expect(await answer(query)).toMatchObject({ head, workings });
});

test('a result names its period, its figures with their addresses, what they count and their sources', async () => {
	expect(await answer('growth of cloud revenue 2021 to 2022')).toEqual({
		label: 'Growth of cloud, revenue, fiscal 2021 to fiscal 2022',
		head: '+100%',
		text: 'From RMB\u00a010\u00a0million to RMB\u00a020\u00a0million: RMB\u00a010\u00a0million more.',
		workings: '20 ÷ 10 − 1, × 100 = 100',
		figures: [
			{ text: 'Cloud, revenue, fiscal 2021: RMB\u00a010\u00a0million', id: 'cloud-revenue-2021' },
			{ text: 'Cloud, revenue, fiscal 2022: RMB\u00a020\u00a0million', id: 'cloud-revenue-2022' },
		],
		sources: ['Report 2021', 'Report 2022'],
		scope: 'old lines',
	});
});

test.each([
	['of a series that there is none of', 'goodwill 2022 vs 2024'],
	['for a year without a figure', 'revenue 2019 vs 2024'],
	['of a share, for a year that one of the two lacks', 'net income as share of revenue 2021'],
	['of sales before elimination as a share of what was counted after it', 'cloud as share of revenue 2024'],
	['that mixes a vendor’s count with filed figures', 'revenue per employee 2024'],
	['that mixes years that begin on different days', 'shop sales as share of revenue 2022'],
	['that subtracts parcels from money', 'difference between revenue and parcels 2022'],
	['of growth into a loss', 'growth of net income 2022 to 2023'],
	['of growth from a loss', 'net income 2023 vs 2024'],
	['at a rate that was not filed', '100 million rmb in usd 2023'],
	['of a margin that the data do not hold', 'gross margin 2022 vs 2024'],
	['where the next figures count otherwise', 'growth of cloud revenue since 2022'],
	['where only the company is named', 'alibaba 2022 vs 2024'],
])('there is no figure %s', async (_why, query) => {
	expect(await answer(query)).toBeUndefined();
});

test.each([
	['growth of cloud revenue since 2021', ['growth of cloud, revenue 2021 to 2022', 'growth of Cloud Group, revenue 2023 to 2024']],
	[
		'difference between trade and cloud revenue',
		['difference between Trade Group, revenue and Cloud Group, revenue 2024', 'difference between trade, revenue and cloud, revenue 2022'],
	],
	['net margin 2022 vs 2024', ['net margin 2022', 'net margin 2024']],
	['margin 2024', ['net margin 2024']],
])('“%s” asks back', async (query, choices) => {
	const reply = await answer(query);
	expect(reply && 'choices' in reply ? [...reply.choices].sort() : []).toEqual([...choices].sort());
	for (const choice of choices) expect(await answer(choice)).toHaveProperty('head');
});

test('a bare number that is a figure in the accounts may mean millions', async () => {
	const accounts = { ...data, series: [series('Revenue', [[2022, 853062]])] };
	const reply = await answerCalculation('853062 rmb in usd', () => Promise.resolve(accounts));
	expect(reply).toMatchObject({ choices: ['RMB 853,062 million in US$ 2022', 'RMB 853,062 in US$ 2024'] });
});

test('the series are loaded only for a query that reads as a calculation', async () => {
	const load = () => Promise.reject(new Error('Loaded.'));
	expect(await answerCalculation('revenue', load)).toBeUndefined();
	await expect(answerCalculation('revenue 2022 vs 2024', load)).rejects.toThrow('Loaded.');
});
