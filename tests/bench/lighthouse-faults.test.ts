import { expect, test } from 'vitest';
import { faultsOf, type Result } from './lighthouse-faults.ts';

const result = (performance: number, shift: number): Result => ({
	categories: {
		performance: {
			id: 'performance',
			score: performance,
			auditRefs: [
				{ id: 'layout-shift', weight: 25 },
				{ id: 'hint', weight: 0 },
			],
		},
		seo: {
			id: 'seo',
			score: 1,
			auditRefs: [
				{ id: 'title', weight: 1 },
				{ id: 'not-applicable', weight: 1 },
			],
		},
	},
	audits: {
		'layout-shift': { score: shift, displayValue: '0.2' },
		hint: { score: 0 },
		title: { score: 1 },
		'not-applicable': { score: null },
	},
});

test('a page with 100 in everything has no fault', () => {
	expect(faultsOf([result(1, 1)])).toEqual({ low: [], audits: [] });
});

test('a lower category is named with its points and the audits that count', () => {
	expect(faultsOf([result(0.97, 0.9)])).toEqual({ low: ['performance 97'], audits: ['layout-shift 0.2'] });
});

test('of several results the median counts', () => {
	expect(faultsOf([result(0.5, 0), result(1, 1), result(1, 1)]).low).toEqual([]);
	expect(faultsOf([result(1, 1), result(0.9, 0.5), result(0.8, 0.5)]).low).toEqual(['performance 90']);
});
