import { expect, test } from 'vitest';
import { library } from '../../src/data/library.ts';
import { factTopics, topics } from '../../src/data/topics.ts';

test('every file of facts has a title, and every fact its place', () => {
	const listed = factTopics(library.topics).flatMap(({ facts }) => facts.map(({ id }) => id));
	expect(new Set(listed)).toEqual(new Set(library.facts.keys()));
});

test('a file without a title stops the build and says where titles stand', () => {
	expect(() => factTopics(new Map([['weather', []]]))).toThrow(
		'content/data/facts/weather.json has no title. Add “weather” to src/data/topics.ts.',
	);
});

test('topics come in the order of their list', () => {
	const [fact] = library.facts.values();
	const reversed = new Map(
		Object.keys(topics)
			.reverse()
			.map((topic) => [topic, fact ? [fact] : []]),
	);
	expect(factTopics(reversed).map(({ title }) => title)).toEqual(Object.values(topics));
});
