import { expect, test } from 'vitest';
import { matchRows, wordsIn } from '../../src/client/match-rows.ts';

const rows = ['Revenue, fiscal 2022', 'Loss of −5', 'Alibaba’s café'];
const found = (typed: string) => [...matchRows(rows, wordsIn(typed))];

test.each([
	['fiscal REVENUE', [0]],
	['-5', [1]],
	["alibaba's cafe", [2]],
	['revenue loss', []],
	['  ', [0, 1, 2]],
	['<script>', []],
])('“%s” shows %j', (typed, rows) => {
	expect(found(typed)).toEqual(rows);
});
