import { describe, expect, test } from 'vitest';
import { layoutFlowChart } from '../../../src/charts/sankey/flow-labels.ts';
import { layoutFlowSteps } from '../../../src/charts/sankey/flow-steps.ts';
import { layoutFlows } from '../../../src/charts/sankey/flow-ribbons.ts';
import { checkFlows, describeFlows, type Flows, type Stream } from '../../../src/charts/sankey/flows.ts';

const stream = (name: string, value: number, more: Partial<Stream> = {}): Stream => ({
	name,
	value,
	text: String(value),
	share: '',
	remark: '',
	look: 'firm',
	...more,
});

const mill = stream('Mill', 80);
const shop = stream('Shop', 40);
const flows: Flows = {
	from: [mill, shop],
	sum: stream('All', 120),
	between: stream('Between', 20, { remark: 'computed' }),
	revenue: stream('Revenue', 100),
	to: [stream('Wages', 75, { share: '75.0' }), stream('Left', 25, { share: '25.0', look: 'kept' })],
};

describe('money in and out', () => {
	test('adds up on both sides of revenue', () => {
		expect(() => checkFlows(flows, 'flows.json')).not.toThrow();
	});

	test.each([
		['the groups', { from: [mill] }, 'flows.json: The rows "from" add up to 80, not to 120.'],
		['what groups sell to one another', { between: stream('Between', 21) }, 'less those "between", come to 99, not to 100.'],
		['the uses', { to: [stream('Wages', 75)] }, 'The rows "to" add up to 75, not to 100.'],
		['a share', { to: [stream('Wages', 75, { share: '75.2' }), stream('Left', 25)] }, '“Wages” is 75.00% of revenue, its share says 75.2.'],
	])('stops the build where it does not: %s', (_what, part, message) => {
		expect(() => checkFlows({ ...flows, ...part }, 'flows.json')).toThrow(message);
	});

	test('says a mismatch of a single unit', () => {
		expect(() => checkFlows({ ...flows, from: [stream('Mill', 81), shop] }, 'flows.json')).toThrow(
			'Correct the facts or the list of rows.',
		);
	});

	test('is told in words, with what was taken out and what is not filed', () => {
		expect(describeFlows(flows)).toBe(
			'In RMB million: Mill 80, Shop 40; less 20 sold between groups; revenue 100. Of every RMB 100: Wages 75.0, Left 25.0.',
		);
	});
});

describe('ribbons', () => {
	const room = { left: 0, right: 90, top: 10, size: 120, gap: 10 };
	const { bars, ribbons, bottom } = layoutFlows(flows, room);
	const barOf = (name: string) => bars.find((bar) => bar.stream.name === name);

	test('every bar is as tall as its money, on one scale', () => {
		expect(bars.map(({ height }) => height)).toEqual([80, 40, 120, 20, 100, 75, 25]);
	});

	test('money goes from column to column', () => {
		expect([...new Set(bars.map(({ x }) => x))]).toEqual([0, 30, 60, 90]);
	});

	test('the bars of one column keep their distance', () => {
		expect((barOf('Shop')?.y ?? 0) - ((barOf('Mill')?.y ?? 0) + 80)).toBeGreaterThanOrEqual(room.gap);
	});

	test('there is one ribbon for each stream and one for revenue', () => {
		expect(ribbons.map(({ stream: { name } }) => name)).toEqual(['Mill', 'Shop', 'Between', 'Revenue', 'Wages', 'Left']);
	});

	test('nothing leaves the room', () => {
		expect(Math.max(...bars.map(({ y, height }) => y + height))).toBeLessThanOrEqual(bottom);
	});

	test('without sales between groups, groups flow straight into revenue', () => {
		const plain: Flows = { from: [stream('Mill', 60), stream('Shop', 40)], revenue: flows.revenue, to: flows.to };
		expect(new Set(layoutFlows(plain, room).bars.map(({ x }) => x)).size).toBe(3);
	});
});

describe('labels', () => {
	test.each([592, 952, 1200])('at %i pixels every label stands inside the drawing', (width) => {
		const { labels, height } = layoutFlowChart(flows, width, { from: 'Groups', to: 'Uses' });
		for (const { x, y } of labels) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(width);
			expect(y).toBeLessThanOrEqual(height);
		}
	});

	test('a width nobody drew for is refused', () => {
		expect(() => layoutFlowChart(flows, 300, { from: '', to: '' })).toThrow('592, 952 or 1200');
	});
});

describe('steps on a phone', () => {
	const { steps, drops } = layoutFlowSteps(flows, 240);
	const stepOf = (name: string) => steps.find((step) => step.stream.name === name);

	test('each bar starts where the last one ended', () => {
		expect(stepOf('Shop')?.x).toBe((stepOf('Mill')?.x ?? 0) + (stepOf('Mill')?.width ?? 0));
		expect(stepOf('Left')?.x).toBe(stepOf('Wages')?.width);
	});

	test('sales between groups lead from the sum back to revenue', () => {
		const [between, revenue] = [stepOf('Between'), stepOf('Revenue')];
		expect(between?.x).toBe(revenue?.width);
		expect((between?.x ?? 0) + (between?.width ?? 0)).toBe(240);
	});

	test('what is left ends where revenue ends', () => {
		expect((stepOf('Left')?.x ?? 0) + (stepOf('Left')?.width ?? 0)).toBe(stepOf('Revenue')?.width);
	});

	test('drops join a bar to the next', () => {
		const joined = ['Shop', 'Between', 'Left'].map((name) => stepOf(name)?.y);
		expect(joined.map((y) => drops.filter(({ to }) => to === y).length)).toEqual([1, 1, 1]);
		expect(drops.every(({ from, to }) => to > from)).toBe(true);
	});

	test('a computed figure says so in its name', () => {
		expect(stepOf('Between')?.lines.map(({ text }) => text)).toEqual(['Between, computed']);
	});
});
