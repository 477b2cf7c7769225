import { expect, test } from 'vitest';
import { library } from '../../../src/data/library.ts';
import { answerCalculation } from '../../../src/search/calculation/answer-calculation.ts';
import { askedData } from '../../../src/search/records/asked-data.ts';
import { formatFigure } from '../../../src/data/numbers/format-value.ts';

const data = askedData(library);

const answer = (query: string) => answerCalculation(query, () => Promise.resolve(data));

/** What the site itself computes from the same figures. */
test.each([
	['net income as share of revenue 2026', 'net-income-rmb-fy2026', 'revenue-rmb-fy2026'],
	['capex as % of revenue 2026', 'capital-expenditure-fy2026', 'revenue-rmb-fy2026'],
])('“%s” divides the right figures', async (query, ...ids) => {
	expect(await answer(query)).toMatchObject({ figures: ids.map((id) => ({ id })) });
});

test.each([
	['customer management as share of revenue', 'customer-management-share-of-revenue-fy2026'],
	['capex as % of revenue 2026', 'capex-share-of-revenue-fy2026'],
	['cloud margin 2025', 'margin-cloud-intelligence-fy2025'],
	['core commerce margin 2019', 'margin-4seg-core-commerce-fy2019'],
	['amazon operating margin 2025', 'amazon-2025-operating-margin'],
	['pdd operating margin 2025', 'pdd-operating-margin-2025'],
	['china commerce as share of revenue 2022', 'seg7-china-commerce-share-fy2022'],
])('“%s” is what the site computes at build', async (query, id) => {
	const fact = library.facts.get(id);
	expect(fact?.workings).toBeTruthy();
	expect(await answer(query)).toMatchObject({
		head: formatFigure({ value: fact?.value ?? null, unit: '%' }),
		workings: expect.stringContaining(fact?.workings ?? '?'),
	});
});

test.each([
	['revenue 2022 vs 2026', '+20%', '1,023,670 ÷ 853,062 − 1, × 100 = 20'],
	['growth of revenue since 2022', '+20%', '1,023,670 ÷ 853,062 − 1, × 100 = 20'],
	['how much did revenue grow in 2026', '+2.7%', '1,023,670 ÷ 996,347 − 1, × 100 = 2.7'],
	['net margin 2026', '10%', '102,127 ÷ 1,023,670 × 100 = 10'],
	['average revenue growth 2019-2024 (CAGR)', '+20.1% a year', '(941,168 ÷ 376,844) to the power of 1 ÷ 5, − 1, × 100 = 20.1'],
	['revenue per employee', 'RMB\u00a08.01\u00a0million', '996,347 ÷ 124,320 = 8.01'],
	['aws revenue 2021 vs 2025', '+106.9%', '128,725 ÷ 62,202 − 1, × 100 = 106.9'],
	['853,062 million rmb in usd 2022', 'US$134.6\u00a0billion', '853,062 ÷ 6.3393 = 134,567 (in millions)'],
	['100 billion rmb in dollars', 'US$14.5\u00a0billion', '100,000 ÷ 6.898 = 14,496.96 (in millions)'],
])('“%s” is %s', async (query, head, workings) => {
	expect(await answer(query)).toMatchObject({ head, workings });
});

test.each([
	'revenue 2010 vs 2026',
	'cloud as share of revenue 2026',
	'revenue per employee 2023',
	'100 million rmb in usd 2020',
	'gross margin 2026',
	'why did profit fall in 2026',
	'how did alibaba grow since 1999',
])('“%s” is not answered with a figure', async (query) => {
	expect(await answer(query)).toBeUndefined();
});

test.each([
	'growth of cloud revenue since 2022',
	'cloud revenue 2022 vs 2026',
	'853062 rmb in usd',
	'margin 2026',
	'cloud margin 2023',
	'difference between china commerce and cloud revenue',
])('“%s” asks back, and each choice has an answer', async (query) => {
	const reply = await answer(query);
	const choices = reply && 'choices' in reply ? reply.choices : [];
	expect(choices.length).toBeGreaterThan(1);
	expect(choices.length).toBeLessThan(4);
	for (const choice of choices) expect(await answer(choice)).toHaveProperty('head');
});

test('every figure that a calculation may show is a fact of the site with its own value', () => {
	const wrong = data.series.flatMap(({ points }) => points.filter(({ id, value }) => library.facts.get(id)?.value !== value));
	expect(wrong).toEqual([]);
});
