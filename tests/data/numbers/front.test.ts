import { expect, test } from 'vitest';
import { library } from '../../../src/data/library.ts';
import { frontFigures, frontSources } from '../../../src/data/numbers/front.ts';

test('there are six figures, each a number in the data', () => {
	expect(frontFigures.map(({ id }) => typeof library.facts.get(id)?.value)).toEqual(Array.from({ length: 6 }, () => 'number'));
});

test('the figure shown is the last of its columns or newer', () => {
	for (const { title, id, years } of frontFigures) {
		expect(years.at(-1)?.[1], title).toBe(id);
	}
});

test('sources are numbered from 1 in the order of the figures', () => {
	const { ids, numbersOf } = frontSources();
	expect(numbersOf(frontFigures[0]?.id ?? '')).toMatch(/^1\b/);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.every((id) => library.sources.has(id))).toBe(true);
});
