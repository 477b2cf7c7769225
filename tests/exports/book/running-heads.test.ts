import { expect, test } from 'vitest';
import { runningHeads } from '../../../src/exports/book/running-heads.ts';

const head = { section: 'day-one', number: 35, title: 'Day 1', part: 'VI Frameworks' };

test('the pages of a chapter bear its part on the left and its number and title on the right', () => {
	expect(runningHeads([head])).toBe(
		'#day-one{page:at-day-one}@page at-day-one{@top-left{content:"VI Frameworks"}@top-right{content:"35 Day 1"}}',
	);
});

test('no title can end the style or its string', () => {
	const style = runningHeads([{ ...head, title: '</style>"\\' }]);
	expect(style).not.toContain('</style');
	expect(style).toContain('content:"35 \\3c /style>\\22 \\5c "');
});
