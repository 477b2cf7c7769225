import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { latest, reviewDates } from '../../../src/data/sections/review-dates.ts';

const folder = mkdtempSync(join(tmpdir(), 'sections-'));
writeFileSync(join(folder, 'cloud.mdx'), '---\ntitle: Cloud\nreviewed: 2026-11-24\n---\n\nreviewed: 2030-01-01\n');
writeFileSync(join(folder, 'draft.mdx'), '---\ntitle: Draft\n---\n');

test('the day stands in the frontmatter', () => {
	expect([...reviewDates(['cloud'], folder)]).toEqual([['cloud', '2026-11-24']]);
});

test('quotes around the day and a comment behind it change nothing', () => {
	for (const written of ['"2026-11-24"', "'2026-11-24'", '2026-11-24 # by two']) {
		writeFileSync(join(folder, 'river.mdx'), `---\ntitle: River\nreviewed: ${written}\n---\n`);
		expect(reviewDates(['river'], folder).get('river')).toBe('2026-11-24');
	}
});

test('a section without a day or a file is left to Astro’s own check', () => {
	expect([...reviewDates(['draft', 'missing'], folder)]).toEqual([]);
});

test('the latest of days', () => {
	expect(latest(['2026-11-24', '2027-01-02', '2026-12-31'])).toBe('2027-01-02');
});
