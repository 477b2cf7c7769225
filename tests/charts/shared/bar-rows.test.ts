import { describe, expect, test } from 'vitest';
import { type BarRow, describeRows, layoutRows } from '../../../src/charts/shared/bar-rows.ts';

const row = (name: string, value: number): BarRow => ({ name, parts: [{ value, text: '', look: 'firm' }], end: String(value) });
const split: BarRow = {
	name: 'Both',
	parts: [
		{ value: 60, text: '60', look: 'firm' },
		{ value: 4, text: '4', look: 'hatched' },
	],
	end: '64',
};
const room = { width: 300, left: 80, size: 13, bar: 20 };

describe('lying bars', () => {
	test('share one scale that starts at zero', () => {
		const { rows } = layoutRows([row('Elbe', 100), row('Spree', 50)], room);
		const [elbe, spree] = rows.map(({ bars }) => bars[0]?.width ?? 0);
		expect(spree).toBeCloseTo((elbe ?? 0) / 2, 0);
	});

	test('the longest leaves room for its figure', () => {
		const { rows } = layoutRows([row('Elbe', 100)], room);
		expect(rows[0]?.end.x).toBeLessThan(280);
	});

	test('without room at the left, names stand above', () => {
		const { rows } = layoutRows([row('Elbe', 100)], { ...room, left: 0 });
		expect(rows[0]?.name.y).toBeLessThan(rows[0]?.y ?? 0);
	});

	test('a part too short for its figure goes without', () => {
		const { rows } = layoutRows([split], room);
		expect(rows[0]?.bars.map(({ text }) => text)).toEqual(['60', '']);
	});

	test('parts of one bar lie end to end', () => {
		const [first, second] = layoutRows([split], room).rows[0]?.bars ?? [];
		expect(second?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0), 1);
	});

	test('words over a row push it down', () => {
		const [plain, headed] = [layoutRows([row('Elbe', 1)], room), layoutRows([{ ...row('Elbe', 1), over: 'Rivers' }], room)];
		expect(headed.height).toBeGreaterThan(plain.height);
	});

	test('are told from the top', () => {
		expect(describeRows([row('Elbe', 100), row('Spree', 50)], 'km')).toBe('Bars, km. Elbe 100; Spree 50.');
	});

	test('parts are told as well', () => {
		expect(describeRows([split], 'km', ['here', 'there', 'in all'])).toBe('Bars, km. Both: 60 here, 4 there, 64 in all.');
	});
});
