import { expect, test } from 'vitest';
import { library } from '../../src/data/library.ts';
import { seriesOf, timeOf } from '../../src/search/query/series.ts';
import { folder } from '../site/site-under-test.ts';
import { openSearch } from './open-search.ts';

const labels = [...library.facts.values()].filter(({ value }) => value !== null).map(({ label }) => label);

/**
 * The figures that are given for several years, by what they count. What is added in brackets makes another count of the same;
 * “Alibaba” is no word to tell figures apart by.
 */
const series = [...Map.groupBy(labels, seriesOf)].filter(
	([name, { length }]) => length > 1 && !name.includes('(') && !name.startsWith('Alibaba'),
);

test('who names what is counted, and no year, is answered with the latest figure', async () => {
	const { find } = await openSearch(folder);
	const faults: string[] = [];
	for (const [name, own] of series) {
		const latest = Math.max(...own.map(timeOf));
		const answers = (await find(name)).answers
			.filter(({ kind, title }) => kind === 'fact' && seriesOf(title) === name)
			.map(({ title }) => title);
		if (answers.length === 0 || timeOf(answers[0] ?? '') !== latest) faults.push(`${name}: ${answers.join('; ')}`);
	}
	expect(faults).toEqual([]);
});

test('who names a year is answered with that of the year', async () => {
	const { find } = await openSearch(folder);
	const faults: string[] = [];
	for (const [name, own] of series) {
		for (const label of own.filter((each) => each.includes('fiscal'))) {
			const query = label.replace(/.*(fiscal \d{4}).*/, `${name} $1`);
			const { answers } = await find(query);
			if (!answers.some(({ title }) => title === label)) faults.push(`${query}: ${answers.map(({ title }) => title).join('; ')}`);
		}
	}
	expect(faults).toEqual([]);
});

test('who types a number is answered with the figure that has it, of whatever year', async () => {
	const { find } = await openSearch(folder);
	const faults: string[] = [];
	for (const { label, value, unit } of library.facts.values()) {
		if (typeof value !== 'number' || unit !== 'RMB million' || value < 10_000) continue;
		const query = value.toLocaleString('en');
		const { answers, hits } = await find(query);
		if (![...answers, ...hits.slice(0, 3)].some(({ title }) => title === label)) faults.push(`${query} (${label}): ${answers[0]?.title}`);
	}
	expect(faults).toEqual([]);
});
