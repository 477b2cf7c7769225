import { z } from 'zod';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';
import { fileOf, readOptions } from '../shared/read-rows.ts';
import { divide, type Timeline } from './timeline.ts';

const schema = z.strictObject({
	/** Headings of the story, and the first date of each. */
	eras: z.array(z.strictObject({ head: z.string(), from: z.string() })).min(1),
	/** The posts below the events, by the role in people.json. */
	posts: z.array(z.strictObject({ role: z.string(), head: z.string() })),
});

const yearOf = (date: string | null) => date?.slice(0, 4);

function inWords(from: string | null, to: string | null) {
	if (to === null) return `since ${yearOf(from)}`;
	return from === null ? `to ${yearOf(to)}` : `${yearOf(from)} to ${yearOf(to)}`;
}

/**
 * Takes the major events and the terms in the posts from the library.
 * @throws if the rows of the chart are not these events, with their titles and dates, and these people
 */
export function readTimeline(chart: Chart, { events, people }: Pick<Library, 'events' | 'people'>): Timeline {
	const { eras, posts } = readOptions(chart, schema);
	const rows = new Map(chart.rows.map((row) => [row.role, row]));
	const major = [...events.values()].filter((event) => event.major);
	for (const { id, title, dateText } of major) {
		const row = rows.get(id);
		const [cell] = row?.cells ?? [];
		const when = cell && typeof cell === 'object' ? cell.text : undefined;
		if (row?.head !== title || when !== dateText)
			throw new Error(`${fileOf(chart)}: the major event “${id}” is not in the rows as “${title}”, ${dateText}. Add or correct its row.`);
	}
	const filled = posts.map(({ role, head }) => {
		const held = [...people.values()].flatMap((person) =>
			person.terms.filter((term) => term.role === role).map((term) => ({ person, term })),
		);
		const missing = held.find(({ person }) => !rows.has(person.id));
		if (missing)
			throw new Error(`${fileOf(chart)}: ${missing.person.name} was ${role} and has no row. Add one with the role “${missing.person.id}”.`);
		const terms = held.toSorted((a, b) => (a.term.to ?? '9').localeCompare(b.term.to ?? '9'));
		return { head, terms: terms.map(({ person, term }) => ({ name: person.name, when: inWords(term.from, term.to) })) };
	});
	const told = major
		.map(({ date, title, text, kind }) => ({ date, year: yearOf(date) ?? '', title, text, kind }))
		.sort((a, b) => a.date.localeCompare(b.date));
	return { eras: divide(told, eras), posts: filled };
}
