import { describe, expect, test } from 'vitest';
import { gather, type Purchase } from '../../../src/charts/purchases/purchase-marks.ts';
import { describePurchases, layoutPurchases, layoutPurchasesDown, type PurchaseGroup } from '../../../src/charts/purchases/purchases.ts';

const kept: Purchase = { name: 'Youku', stake: 2014, control: 2016, price: 'US$3.67 billion', fate: 'kept' };
const closed: Purchase = {
	name: 'Kanbox',
	control: 2013,
	price: 'no price found',
	fate: 'closed',
	end: { at: 2015, words: 'closing 2015' },
};
const sold: Purchase = {
	name: 'Sun Art',
	control: 2020,
	price: 'US$3.6 billion',
	fate: 'sold',
	end: { at: 2025, words: 'sale agreed 2025' },
};
const minority: Purchase = { name: 'Ant', stake: 2019, price: 'none in money', fate: 'unknown' };
const groups: PurchaseGroup[] = [{ head: 'Named', hot: false, purchases: [sold, kept, closed, minority] }];
const span = { from: 2000, to: 2027 };

describe('the marks of purchases', () => {
	const x = (year: number) => (year - 2000) * 10;
	const marksOf = (purchase: Purchase) => gather([{ purchase, y: 0 }], x, 270, 10);

	test('a first stake is thin until control, then the bar is full', () => {
		expect(marksOf(kept)).toMatchObject({ thin: 'M140 5H160', solid: 'M160 5H270', hollow: '' });
	});

	test('a bar without a later record is hollow and open', () => {
		expect(marksOf({ ...kept, stake: undefined, fate: 'unknown' })).toMatchObject({ hollow: 'M270 0H160v10H270', solid: '' });
	});

	test('a minority is a broken line and never a bar', () => {
		expect(marksOf(minority)).toMatchObject({ dashed: 'M190 5H270', solid: '', hollow: '' });
	});

	test('closed ends in a cross, sold in a ring', () => {
		expect(marksOf(closed).closed).toContain('l8 8');
		expect(marksOf(sold).sold).toContain('a4 4');
	});
});

describe('purchases', () => {
	const across = layoutPurchases(groups, span, 592);
	const lines = across.groups[0]?.lines ?? [];

	test('stand in the order of the first stake, and are counted', () => {
		expect(lines.map(({ name }) => name)).toEqual(['Kanbox', 'Youku', 'Ant', 'Sun Art']);
		expect(across.groups[0]?.head).toBe('Named (4)');
	});

	test('tell an end behind the bar if it fits there, else before it', () => {
		expect(lines[0]).toMatchObject({ rest: 'no price found', after: [{ text: 'closing 2015' }] });
		expect(lines[3]).toMatchObject({ rest: 'US$3.6 billion, sale agreed 2025', after: [] });
	});

	test('have their meaning below', () => {
		expect(across.key.map(({ words }) => words)).toContain('no later record found');
		expect(across.height).toBeGreaterThan(across.groups[0]?.foot ?? 0);
	});

	test('have their words above the bar on a phone, and inside the width', () => {
		const down = layoutPurchasesDown(groups, span, 288).groups[0]?.lines ?? [];
		for (const { words, y, x, fits } of down) {
			expect(words.at(-1)?.y).toBeLessThan(y);
			expect(fits || x === 288).toBe(true);
		}
	});

	test('are told with their year, their end and what is not known', () => {
		expect(describePurchases(groups)).toBe(
			'Named: Kanbox 2013, closing 2015; Youku 2014; Ant 2019 (no later record); Sun Art 2020, sale agreed 2025.',
		);
	});
});
