import { describe, expect, test } from 'vitest';
import { makeSections, makeWords, seeded, zipf } from './made-up.ts';

test('the same seed gives the same sections, another seed others', () => {
	expect(makeSections(3)).toEqual(makeSections(3));
	expect(makeSections(3, 7)).not.toEqual(makeSections(3));
});

test('the first of many sections are those of few', () => {
	expect(makeSections(5).slice(0, 2)).toEqual(makeSections(2));
});

test('every word is made once', () => {
	const words = makeWords(2_000, seeded(3));
	expect(new Set(words).size).toBe(2_000);
});

test('the first word comes about twice as often as the second and ten times as often as the tenth', () => {
	const draw = zipf(makeWords(100, seeded(1)), seeded(2));
	const words = makeWords(100, seeded(1));
	const counts = new Map<string, number>();
	for (let i = 0; i < 50_000; i++) {
		const word = draw();
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const count = (rank: number) => counts.get(words[rank - 1] ?? '') ?? 0;
	expect(count(1) / count(2)).toBeCloseTo(2, 0);
	expect(count(1) / count(10)).toBeGreaterThan(8);
	expect(count(1) / count(10)).toBeLessThan(12);
});

describe('a made-up section', () => {
	const sections = makeSections(200);

	test('keeps to what a section may be', () => {
		for (const { title, summary } of sections) {
			expect(title.length).toBeLessThanOrEqual(60);
			expect(summary.length).toBeGreaterThanOrEqual(40);
			expect(summary.length).toBeLessThanOrEqual(160);
		}
	});

	test('holds no figure, which a section may not print by hand', () => {
		expect(sections.filter(({ title, summary, parts }) => /\d/.test(JSON.stringify([title, summary, parts])))).toEqual([]);
	});

	test('has an address of its own', () => {
		expect(new Set(sections.map(({ id }) => id)).size).toBe(200);
	});
});
