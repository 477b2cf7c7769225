import { expect, test } from 'vitest';
import { DEFAULT_CHOICE, readChoice, writeChoice } from '../../src/urls/series-choice.ts';

const known = new Set(['revenue', 'capex', 'a', 'b', 'c', 'd', 'e', 'f']);
const nothing = { from: undefined, to: undefined };

test('a choice is read as it was written', () => {
	const choice = { series: ['revenue', 'capex'], from: 2017, to: 2020, unit: 'share' } as const;
	expect(writeChoice(choice)).toBe('?s=revenue,capex&from=2017&to=2020&unit=share');
	expect(readChoice(writeChoice(choice), known)).toEqual({ choice, faults: [] });
});

test('the default needs no query', () => {
	expect(writeChoice(DEFAULT_CHOICE)).toBe('');
	expect(readChoice('', known)).toEqual({ choice: { ...DEFAULT_CHOICE, ...nothing }, faults: [] });
});

test.each([
	['markup', '?s=<script>alert(1)</script>', /There is no series “<script>/],
	['an unknown id', '?s=nope', /There is no series “nope”/],
	['years reversed', '?from=2022&to=2017', /2022 is after 2017/],
	['a word for a year', '?from=soon', /“soon” is no year/],
	['another unit', '?unit=fen', /“fen” is no unit/],
	['a cut escape', '?s=%E0%A4%A', /There is no series/],
])('%s: the default, and a word', (_case, query, word) => {
	const { choice, faults } = readChoice(query, known);
	expect(choice).toEqual({ ...DEFAULT_CHOICE, ...nothing });
	expect(faults).toEqual([expect.stringMatching(word)]);
});

test('what is known is shown beside what is not, and no more than six', () => {
	expect(readChoice('?s=nope,capex,capex', known).choice.series).toEqual(['capex']);
	const { choice, faults } = readChoice(`?s=${[...known].join()}`, known);
	expect([choice.series.length, faults.length]).toEqual([6, 1]);
});

test('a long id is cut in the message', () => {
	expect(readChoice(`?s=${'x'.repeat(10_000)}`, known).faults[0]?.length).toBeLessThan(100);
});

test('an empty year is no year, and no fault', () => {
	expect(readChoice('?from=&to=', new Set(['revenue']))).toEqual({
		choice: { ...DEFAULT_CHOICE, from: undefined, to: undefined },
		faults: [],
	});
});
