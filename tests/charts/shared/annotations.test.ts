import { expect, test } from 'vitest';
import { layoutAnnotations } from '../../../src/charts/shared/annotations.ts';
import { textWidth } from '../../../src/charts/shared/text-width.ts';
import { anchored, labelFaults } from '../label-faults.ts';

const room = { size: 12, line: 14, wrap: 120 };

test.each([
	[
		'apart',
		[
			{ x: 100, words: 'a fine' },
			{ x: 300, words: 'write-downs of goodwill' },
		],
	],
	[
		'neighbours',
		[
			{ x: 200, words: 'a fine' },
			{ x: 218, words: 'write-downs of goodwill' },
			{ x: 236, words: 'subsidies in China' },
		],
	],
	[
		'at the edge',
		[
			{ x: 10, words: 'the first year' },
			{ x: 150, words: 'the second' },
		],
	],
])('annotations %s keep clear of one another and of all leaders', (_name, annotations) => {
	const { placed, height } = layoutAnnotations(annotations, room);
	const labels = placed.flatMap(({ lines, x }) =>
		anchored(
			lines.map((line) => ({ ...line, x })),
			'end',
		),
	);
	expect(labelFaults(labels, 12, { width: 400, height })).toEqual([]);
	const crossed = placed.flatMap(({ leader }) =>
		labels.filter(({ text, x, y }) => y > leader.y + 2 && leader.x > x - textWidth(text, 12) && leader.x < x).map(({ text }) => text),
	);
	expect(crossed).toEqual([]);
});

test('without annotations no room is taken', () => {
	expect(layoutAnnotations([], room)).toEqual({ placed: [], height: 0 });
});
