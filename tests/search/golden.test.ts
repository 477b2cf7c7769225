import { beforeAll, describe, expect, test } from 'vitest';
import { folder, pages } from '../site/site-under-test.ts';
import { goldenSets, gradedPlaces, type Measured, measureRanking } from './golden-sets.ts';
import { openSearch } from './open-search.ts';
import { sectionText } from './section-text.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const told = ({ first, three, gain, madeUp }: Measured) =>
	`success@1 ${percent(first)}, success@3 ${percent(three)}, nDCG@5 ${gain.toFixed(3)}, made up ${madeUp.length}`;

describe.each(goldenSets)('the queries of $file', ({ file, floor, queries }) => {
	let ours: Measured;

	beforeAll(async () => {
		const { rank, rankAsPagefind } = await openSearch(folder);
		ours = await measureRanking(queries, rank);
		const plain = await measureRanking(queries, rankAsPagefind);
		console.log(
			[`${file}: ${queries.length} queries`, `this site: ${told(ours)}`, `Pagefind alone: ${told(plain)}`, ...ours.misses].join('\n'),
		);
	});

	test('land on a right place first, and among the first three, as often as they must', () => {
		expect(ours.first).toBeGreaterThanOrEqual(floor.first);
		expect(ours.three).toBeGreaterThanOrEqual(floor.three);
	});

	test('have the best places before the good and acceptable ones', () => {
		expect(ours.gain).toBeGreaterThanOrEqual(floor.gain);
	});

	test('find nothing where there is nothing', () => {
		expect(ours.madeUp).toEqual([]);
	});

	test('are graded by places that there are', () => {
		expect(gradedPlaces(queries).filter((place) => sectionText(pages, place) === '')).toEqual([]);
	});
});
