import { expect, test } from 'vitest';
import { parseCalculation } from '../../../src/search/calculation/parse-calculation.ts';

test.each([
	['revenue 2022 vs 2026', { op: 'growth', of: 'revenue', from: 2022, to: 2026 }],
	['Difference between revenue in FY2022 and fiscal 2026?', { op: 'growth', of: 'revenue', from: 2022, to: 2026 }],
	['growth of cloud revenue since 2022', { op: 'growth', of: 'cloud revenue', from: 2022 }],
	['how much did revenue grow in 2026', { op: 'growth', of: 'revenue', from: 2025, to: 2026 }],
	['average revenue growth 2019–2024 (CAGR)', { op: 'growth', of: 'revenue', from: 2019, to: 2024, yearly: true }],
	['customer management as share of revenue', { op: 'share', of: 'customer management', over: 'revenue' }],
	['capex as % of revenue 2026', { op: 'share', of: 'capex', over: 'revenue', year: 2026 }],
	['revenue per employee', { op: 'ratio', of: 'revenue', over: 'employees' }],
	['difference between trade and cloud revenue', { op: 'difference', of: 'trade', over: 'cloud revenue' }],
	['net margin 2026', { op: 'margin', of: 'net', years: [2026] }],
	['853,062 million RMB in USD 2022', { op: 'convert', amount: 853062e6, currency: 'RMB', year: 2022 }],
	['$1.5bn in yuan', { op: 'convert', amount: 1.5e9, currency: 'US$' }],
	[
		'growth of Cainiao (2023 structure), revenue 2023 to 2025',
		{ op: 'growth', of: 'cainiao (2023 structure), revenue', from: 2023, to: 2025 },
	],
])('“%s” asks for a calculation', (query, asked) => {
	expect(parseCalculation(query)).toEqual(asked);
});

test.each([
	'revenue',
	'revenue 2026',
	'taobao vs tmall',
	'net margin',
	'100 eur in usd',
	'100 rmb in yuan',
	'100 hkd in rmb',
	'june quarter 2026 vs 2025 revenue',
	'revenue 2022 2023 2024 growth',
	'1688',
	'11.11 2019',
	'2022 vs 2026',
])('“%s” asks for none', (query) => {
	expect(parseCalculation(query)).toBeUndefined();
});
