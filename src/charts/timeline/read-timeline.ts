import { z } from 'zod';
import { decimalYear } from '../shared/decimal-year.ts';
import type { Timeline } from './timeline.ts';
import type { Library } from '../../data/read-library.ts';
import type { Chart } from '../../data/schemas.ts';

const schema = z.strictObject({
	from: z.number().int(),
	to: z.number().int(),
	/** The finding is about what came in or after this year. */
	hotFrom: z.string(),
	/** Labels for the places where titles are too long, by the id of the event. */
	short: z.record(z.string(), z.string()),
	/** The posts below the axis, by the role in people.json. */
	posts: z.array(z.strictObject({ role: z.string(), head: z.string() })),
});

const yearOf = (date: string | null) => date?.slice(0, 4);

function inWords(from: string | null, to: string | null) {
	if (to === null) return `since ${yearOf(from)}`;
	return from === null ? `to ${yearOf(to)}, start not found` : `${yearOf(from)} to ${yearOf(to)}`;
}

/**
 * Takes the major events and the terms in the posts from the library.
 * @throws if the rows of the chart are not these events, with their titles and dates, and these people
 */
export function readTimeline(chart: Chart, { events, people }: Pick<Library, 'events' | 'people'>): Timeline {
	const file = `content/data/charts/${chart.id}.json`;
	const { from, to, hotFrom, short, posts } = schema.parse(chart.options);
	const rows = new Map(chart.rows.map((row) => [row.role, row]));
	const major = [...events.values()].filter((event) => event.major);
	for (const { id, title, dateText } of major) {
		const row = rows.get(id);
		const [cell] = row?.cells ?? [];
		const when = cell && typeof cell === 'object' ? cell.text : undefined;
		if (row?.head !== title || when !== dateText)
			throw new Error(`${file}: the major event “${id}” is not in the rows as “${title}”, ${dateText}. Add or correct its row.`);
	}
	const filled = posts.map(({ role, head }) => {
		const held = [...people.values()].flatMap((person) =>
			person.terms.filter((term) => term.role === role).map((term) => ({ person, term })),
		);
		const missing = held.find(({ person }) => !rows.has(person.id));
		if (missing)
			throw new Error(`${file}: ${missing.person.name} was ${role} and has no row. Add one with the role “${missing.person.id}”.`);
		const terms = held.map(({ person, term }) => ({
			name: person.name,
			from: term.from === null ? null : decimalYear(term.from),
			to: term.to === null ? null : decimalYear(term.to),
			when: inWords(term.from, term.to),
			hot: (term.from ?? '') >= hotFrom,
		}));
		return { head, terms: terms.sort((a, b) => (a.to ?? to) - (b.to ?? to)) };
	});
	const placed = major.map(({ id, date, title }) => ({
		at: decimalYear(date),
		year: yearOf(date) ?? '',
		title,
		short: short[id] ?? title,
		hot: date >= hotFrom,
	}));
	return { from, to, events: placed.sort((a, b) => a.at - b.at), posts: filled };
}
