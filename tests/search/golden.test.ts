import { beforeAll, describe, expect, test } from 'vitest';
import { folder } from '../site/site-under-test.ts';
import { goldenSets, type Measured, measureRanking } from './golden-sets.ts';
import { openSearch } from './open-search.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const told = ({ first, three, madeUp }: Measured) => `success@1 ${percent(first)}, success@3 ${percent(three)}, made up ${madeUp.length}`;

describe.each([...goldenSets])('the queries of %s', (file, queries) => {
	let ours: Measured;

	beforeAll(async () => {
		const { rank, rankAsPagefind } = await openSearch(folder);
		ours = await measureRanking(queries, rank);
		const plain = await measureRanking(queries, rankAsPagefind);
		console.log(
			[`${file}: ${queries.length} queries`, `this site: ${told(ours)}`, `Pagefind alone: ${told(plain)}`, ...ours.misses].join('\n'),
		);
	});

	test('land on the right section first for 85 % or more', () => {
		expect(ours.first).toBeGreaterThanOrEqual(0.85);
	});

	test('have it among the first three for 97 % or more', () => {
		expect(ours.three).toBeGreaterThanOrEqual(0.97);
	});

	test('find nothing where there is nothing', () => {
		expect(ours.madeUp).toEqual([]);
	});
});
