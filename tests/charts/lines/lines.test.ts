import { expect, test } from 'vitest';
import { describeLines, layoutLines, type Lines } from '../../../src/charts/lines/lines.ts';

const data: Lines = {
	steps: ['2022', '2023', '2024', '2025'],
	lines: [
		{ name: 'Cash', look: 'kept', values: [140, 200, 180, 70], texts: ['140', '200', '180', '70'] },
		{ name: 'Servers', look: 'accent', values: [50, null, 80, 120], texts: ['50', '', '80', '120'] },
	],
	annotations: [{ at: '2025', words: 'the plan' }],
};
const drawn = layoutLines(data, { width: 592, size: 13 });

test('a gap breaks the line, and a dashed stretch bridges it', () => {
	const [cash, servers] = drawn.lines;
	expect(cash?.bridge).toBe('');
	expect(servers?.points).toHaveLength(3);
	expect(servers?.path.match(/M/g)).toHaveLength(2);
	expect(servers?.bridge.match(/M/g)).toHaveLength(1);
});

test('lines are named at their ends in the order of their last values, with these', () => {
	expect(drawn.names.map(({ texts }) => texts.map(({ text }) => text))).toEqual([
		['120', 'Servers'],
		['70', 'Cash'],
	]);
});

test('values of the upper line are written above, of the lower below', () => {
	const yOf = (text: string) => drawn.labels.find((label) => label.text === text)?.y ?? 0;
	expect(yOf('140')).toBeLessThan(drawn.lines[0]?.points[0]?.y ?? 0);
	expect(yOf('50')).toBeGreaterThan(drawn.lines[1]?.points[0]?.y ?? 0);
});

test('are told with every value and the causes', () => {
	expect(describeLines(data)).toBe(
		'Cash: 140 in 2022, 200 in 2023, 180 in 2024, 70 in 2025. Servers: 50 in 2022, 80 in 2024, 120 in 2025. 2025: the plan.',
	);
});
