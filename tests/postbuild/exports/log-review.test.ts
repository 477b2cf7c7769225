import { expect, test } from 'vitest';
import { logReview, moveReviewDate } from '../../../src/postbuild/exports/log-review.ts';

const log = JSON.stringify([
	{ id: 'publication', date: '2026-11-24', kind: 'publication', title: 'Published', text: 'All sections were checked.' },
]);
const review = { section: 'cloud', title: 'Cloud and AI', date: '2026-12-02', text: 'The June quarter was added to the table.' };

test('a review is logged under an id of its own', () => {
	const once = logReview(log, review);
	const ids = JSON.parse(logReview(once, review)).map(({ id }: { id: string }) => id);
	expect(ids).toEqual(['publication', 'cloud-2026-12-02', 'cloud-2026-12-02-2']);
});

test('the date in the frontmatter moves, and nothing else', () => {
	expect(moveReviewDate('---\ntitle: Cloud\nreviewed: 2026-11-25\n---\n\nreviewed: no', '2026-12-02', 'content/cloud.mdx')).toBe(
		'---\ntitle: Cloud\nreviewed: 2026-12-02\n---\n\nreviewed: no',
	);
});

test('a section without a date is told what to write', () => {
	expect(() => moveReviewDate('---\ntitle: Cloud\n---', '2026-12-02', 'content/cloud.mdx')).toThrow(
		'content/cloud.mdx:1: The frontmatter has no “reviewed”.',
	);
});
