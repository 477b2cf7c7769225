import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/shared/text-width.ts';
import { describeTimeline, layoutAcross, layoutDown, type Timeline } from '../../../src/charts/timeline/timeline.ts';

const event = (at: number, short: string) => ({ at, year: String(Math.floor(at)), title: `${short} in full`, short, hot: at >= 2023 });
const timeline: Timeline = {
	from: 1999,
	to: 2027,
	events: [event(2003.3, 'Taobao'), event(2004.5, 'Alipay'), event(2023.2, 'Six groups')],
	posts: [
		{
			head: 'Chair',
			terms: [
				{ name: 'Jack Ma', from: null, to: 2019.7, when: 'to 2019, start not found', hot: false },
				{ name: 'Daniel Zhang', from: 2019.7, to: 2023.7, when: '2019 to 2023', hot: false },
				{ name: 'Joe Tsai', from: 2023.7, to: null, when: 'since 2023', hot: true },
			],
		},
	],
};

describe('a timeline across the page', () => {
	const { marks, bands, axis, right } = layoutAcross(timeline, 592);

	test('lifts an event above a later one that its words reach', () => {
		const [taobao, alipay, groups] = marks.map(({ y }) => y);
		expect(taobao).toBeLessThan(alipay ?? 0);
		expect(alipay).toBe(groups);
	});

	test('keeps all words above the axis and inside the width', () => {
		for (const {
			event: { short },
			x,
			y,
		} of marks) {
			expect(y).toBeLessThan(axis);
			expect(x + 5 + textWidth(short)).toBeLessThanOrEqual(592);
		}
	});

	test('shows a start that nobody found as a torn edge, and says so', () => {
		const [ma, zhang] = bands[0]?.bars ?? [];
		expect(ma?.left).toBe(0);
		expect(ma?.path).toContain('l4 ');
		expect(ma?.text).toBe('Jack Ma, start not found');
		expect(zhang?.path).not.toContain('l4 ');
	});

	test('shortens a name that its bar does not hold', () => {
		expect(bands[0]?.bars[1]?.text).toBe('Zhang');
	});

	test('runs to the end of the axis where a term goes on', () => {
		expect(bands[0]?.bars.at(-1)?.right).toBe(right);
	});
});

describe('a timeline down the page', () => {
	const { marks, bands } = layoutDown(timeline, 288);

	test('never sets words over words', () => {
		for (const [i, { y }] of marks.slice(1).entries()) expect(y).toBeGreaterThan((marks[i]?.y ?? 0) + (marks[i]?.lines.length ?? 0) * 15);
	});

	test('ends the words of a late term at the right edge', () => {
		const [ma, , tsai] = bands[0]?.bars ?? [];
		expect([ma?.fits, ma?.x]).toEqual([true, 0]);
		expect([tsai?.fits, tsai?.x]).toEqual([false, 288]);
	});
});

test('a timeline is told in order', () => {
	expect(describeTimeline(timeline)).toBe(
		'2003: Taobao in full; 2004: Alipay in full; 2023: Six groups in full. Chair: Jack Ma, to 2019, start not found; Daniel Zhang, 2019 to 2023; Joe Tsai, since 2023.',
	);
});
