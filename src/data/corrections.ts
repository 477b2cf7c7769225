import { z } from 'zod';
import { DataError, readJson } from '../lib/read-json.ts';

/** One line of the log that readers of the feed see. Entries are added, never taken away. */
export const correction = z.strictObject({
	/** Stable, lower-case ASCII words joined by hyphens: feed readers know the entry by it. */
	id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case ASCII words joined by hyphens'),
	date: z.iso.date(),
	kind: z.enum(['publication', 'correction', 'review']),
	/** The section concerned; left out where it is the whole site. */
	section: z.string().optional(),
	/** What changed, in a few words. */
	title: z.string().min(5).max(90),
	/** What was said, what is said now, and by which source; or what the review found. */
	text: z.string().min(20),
});

export type Correction = z.infer<typeof correction>;

const FILE = 'content/data/corrections.json';

/**
 * Reads the log, newest entry first.
 * @throws {DataError} on an entry of an unknown section, on an id taken twice, and on entries out of order.
 */
export function readCorrections(sections: readonly string[], file = FILE): Correction[] {
	const { value, lineOf } = readJson(file, z.array(correction).min(1));
	for (const [i, { id, section, date }] of value.entries()) {
		const fail = (fault: string, mend: string) => new DataError(file, lineOf([i]), fault, mend);
		if (section !== undefined && !sections.includes(section))
			throw fail(`There is no section “${section}”.`, 'Correct the id, or leave “section” out.');
		if (value.findIndex((other) => other.id === id) < i) throw fail(`The id “${id}” is taken.`, 'Give this entry another id.');
		if (date < (value[i - 1]?.date ?? ''))
			throw fail(`The entry of ${date} stands after a later one.`, 'Put the entries in the order of their dates.');
	}
	return value.reverse();
}

/** The sections that were reviewed after the site was published and have no entry on that day. */
export function unloggedReviews(log: readonly Correction[], reviewed: ReadonlyMap<string, string>) {
	const published = log.find(({ kind }) => kind === 'publication')?.date ?? '';
	return [...reviewed].filter(
		([id, day]) => day > published && !log.some(({ section, date }) => date === day && (section === id || section === undefined)),
	);
}
