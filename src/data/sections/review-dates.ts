import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The day in a section's frontmatter, as its schema asks for it; YAML allows quotes around it and a comment behind it. */
const REVIEWED = /^reviewed: *['"]?(\d{4}-\d{2}-\d{2})\b/m;

/**
 * The day on which each section was last held against its sources, for what runs outside Astro.
 * A section without a file or a day is left out: Astro says so, with the mend.
 */
export function reviewDates(sections: readonly string[], folder = 'content'): ReadonlyMap<string, string> {
	const dates = sections.flatMap((id) => {
		const file = join(folder, `${id}.mdx`);
		const day = existsSync(file) ? REVIEWED.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
		return day ? [[id, day] as const] : [];
	});
	return new Map(dates);
}

/** The latest of the days. */
export const latest = (days: Iterable<string>) => [...days].sort().at(-1) ?? '';
