import { expect, test } from 'vitest';
import { readTimeline } from '../../../src/charts/timeline/read-timeline.ts';
import { divide } from '../../../src/charts/timeline/timeline.ts';
import { find, library } from '../../../src/data/library.ts';

const chart = find(library.charts, 'company-timeline', 'chart');
const event = (date: string) => ({ date, year: date.slice(0, 4), title: date, text: '', kind: 'product' as const });

test('an era begins with its first date and ends before the next one’s', () => {
	const eras = divide(
		[event('1999'), event('2007-11-06'), event('2023-09-10')],
		[
			{ head: 'early', from: '1999' },
			{ head: 'late', from: '2023-09' },
		],
	);
	expect(eras.map(({ events }) => events.length)).toEqual([2, 1]);
});

test('every major event is told once, in order, and no era is empty', () => {
	const { eras } = readTimeline(chart, library);
	const dates = eras.flatMap(({ events }) => events.map(({ date }) => date));
	expect(dates).toEqual([...dates].sort());
	expect(dates).toHaveLength([...library.events.values()].filter(({ major }) => major).length);
	expect(eras.every(({ events }) => events.length > 0)).toBe(true);
});

test('posts are in the order in which they were held', () => {
	const [chair] = readTimeline(chart, library).posts;
	expect(chair?.terms.map(({ name, when }) => `${name} ${when}`)).toEqual([
		'Jack Ma to 2019',
		'Daniel Zhang 2019 to 2023',
		'Joe Tsai since 2023',
	]);
});

test('an event earlier than all eras, or one that the rows lack, stops the build', () => {
	expect(() => divide([event('1998')], [{ head: 'early', from: '1999' }])).toThrow('is earlier than the first era');
	expect(() => readTimeline({ ...chart, rows: chart.rows.slice(1) }, library)).toThrow('the major event “founded” is not in the rows');
});
