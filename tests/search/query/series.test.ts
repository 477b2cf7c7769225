import { expect, test } from 'vitest';
import { seriesOf, timeOf } from '../../../src/search/query/series.ts';

test.each([
	['Net income, fiscal 2022', 'Net income', 20220300],
	['Net income, fiscal 2022 (US$)', 'Net income (US$)', 20220300],
	['Amazon net sales, calendar 2021', 'Amazon net sales', 20211200],
	['Revenue, June quarter 2026', 'Revenue (quarter)', 20260600],
	['Employees on 31 March 2022', 'Employees', 20220331],
	['Annual active consumers in China, year to September 2021', 'Annual active consumers in China', 20210900],
	['Stake in Trendyol, September 2023', 'Stake in Trendyol', 20230900],
	['Alibaba Cloud regions, 2023', 'Alibaba Cloud regions', 20231200],
	['Ant Group stake held by Alibaba', 'Ant Group stake held by Alibaba', 0],
])('%s counts “%s”', (label, series, time) => {
	expect([seriesOf(label), timeOf(label)]).toEqual([series, time]);
});

test('of one year the later day is the later', () => {
	expect(timeOf('Employees on 30 September 2025')).toBeGreaterThan(timeOf('Employees on 31 March 2025'));
});
