import { expect, test } from 'vitest';
import { slimFragment } from '../../../src/postbuild/pagefind/pack-records.ts';
import { cutIndex, slimWord, stepOf } from '../../../src/postbuild/pagefind/slim-index.ts';
import { DIVIDER } from '../../../src/search/records/record-content.ts';

const TITLE = 2;

test('of the metadata only the title stays, of places only their number, and pages are still counted from one to the next', () => {
	expect(
		slimWord(
			[
				'elbe',
				[
					[5, [-25, 1], [-2, 0]],
					[2, [], [-1, 4]],
					[4, [], [-1, 4, -3, 0, 7, -5, 1]],
				],
				[['Elbe', [[7, [], [-1, 4]]]]],
			],
			TITLE,
		),
	).toEqual([
		'elbe',
		[
			[5, [-25, 1], []],
			[6, [], [-3, 0, 1]],
		],
		[],
	]);
});

test('the index is cut between words, and no part but a single word is larger than allowed', () => {
	const words = ['elbe', 'oder', 'rhine', 'spree'].map((text): Parameters<typeof slimWord>[0] => [text, [[1, [2], []]], []]);
	expect(cutIndex(words, 30).map((part) => part.map(([text]) => text))).toEqual([
		['elbe', 'oder'],
		['rhine', 'spree'],
	]);
	expect(cutIndex(words, 1)).toHaveLength(4);
	expect(cutIndex([], 30)).toEqual([]);
});

test('a record keeps its text, and not what its metadata say already', () => {
	expect(
		slimFragment(`{"content":"Elbe. Rivers ${DIVIDER} It flows. ${DIVIDER} flow","filters":{"kind":["text"]},"meta":{"title":"Elbe"}}`)
			.record,
	).toEqual({
		content: `${DIVIDER}It flows.${DIVIDER}flow`,
		meta: { title: 'Elbe' },
	});
});

test('the group of a record, which its name will tell, stands in it no more', () => {
	const { group, record } = slimFragment('{"content":"","meta":{"kind":"fact","title":"Length, 2022","older":"older"}}');
	expect(group).toBe('older');
	expect(record.meta).toEqual({ kind: 'fact', title: 'Length, 2022' });
});

test('lengths are told in steps', () => {
	expect([0, 1, 5, 6, 100, 500].map(stepOf)).toEqual([1, 1, 4, 8, 128, 512]);
});
