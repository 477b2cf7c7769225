import { z } from 'zod';
import { correction } from '../../data/corrections.ts';

/** The text of a section with another day in its frontmatter. @throws where it has none */
export function moveReviewDate(mdx: string, day: string, file: string) {
	const moved = mdx.replace(/^reviewed: .*$/m, `reviewed: ${day}`);
	if (!/^reviewed: /m.test(mdx)) throw new Error(`${file}:1: The frontmatter has no “reviewed”. Add “reviewed: ${day}”.`);
	return moved;
}

/** The log with a review at its end; a second one on the same day gets a number. */
export function logReview(json: string, review: { section: string; title: string; date: string; text: string }) {
	const entries = z.array(correction).parse(JSON.parse(json));
	const stem = `${review.section}-${review.date}`;
	const taken = entries.filter(({ id }) => id.startsWith(stem)).length;
	const entry = correction.parse({
		id: taken > 0 ? `${stem}-${taken + 1}` : stem,
		date: review.date,
		kind: 'review',
		section: review.section,
		title: `Reviewed: ${review.title}`.slice(0, 90),
		text: review.text,
	});
	return `${JSON.stringify([...entries, entry], null, '\t')}\n`;
}
