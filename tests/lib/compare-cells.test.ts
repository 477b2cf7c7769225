import { expect, test } from 'vitest';
import { dateIn, numberIn, sortedOrder } from '../../src/lib/compare-cells.ts';

test.each([
	['−1,234.5', -1234.5],
	['RMB 853.1 billion', 853.1e9],
	['−RMB 2 million', -2e6],
	['US$3.59 billion, agreed', 3.59e9],
	['12%', 12],
	['+4', 4],
	['not disclosed', undefined],
])('%s is the number %s', (text, value) => {
	expect(numberIn(text)).toBe(value);
});

test.each([
	['10 September 2019', 20190910],
	['March 2022', 20220300],
	['fiscal 2022', 20220000],
	['2019', 20190000],
	['Taobao 2019', undefined],
	['early 2019', 20190000],
])('%s is the date %s', (text, value) => {
	expect(dateIn(text)).toBe(value);
});

const sorted = (texts: readonly string[], descending = false) => sortedOrder(texts, descending).map((i) => texts[i]);

test('numbers are sorted as numbers, losses below, gaps last either way', () => {
	expect(sorted(['9', '−10', '', '1,000', '2.5'])).toEqual(['−10', '2.5', '9', '1,000', '']);
	expect(sorted(['9', '−10', '', '1,000'], true)).toEqual(['1,000', '9', '−10', '']);
});

test('dates are sorted by time', () => {
	expect(sorted(['May 2014', '2 May 2014', 'April 2016', '2013'])).toEqual(['2013', 'May 2014', '2 May 2014', 'April 2016']);
});

test('words are sorted as in a dictionary, equal ones as they were', () => {
	expect(sorted(['Ünal', 'taobao', 'Tmall', 'Alipay'])).toEqual(['Alipay', 'taobao', 'Tmall', 'Ünal']);
	expect(sortedOrder(['b', 'a', 'b'], true)).toEqual([0, 2, 1]);
});

test('a price among words that say there is none is a number', () => {
	expect(sorted(['US$2 billion', 'not disclosed', 'US$300 million', 'US$1 billion'])).toEqual([
		'US$300 million',
		'US$1 billion',
		'US$2 billion',
		'not disclosed',
	]);
});
