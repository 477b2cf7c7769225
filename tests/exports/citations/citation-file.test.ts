import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteUrl } from '../../../src/config.ts';
import { z } from 'zod';
import { citationFile } from '../../../src/exports/citations/citation-file.ts';
import { latestReview } from '../../../src/exports/citations/latest-review.ts';
import { siteDescription, siteName } from '../../../src/site.ts';

const manifest = z.object({ version: z.string(), license: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
const reviewed = readFileSync('CITATION.cff', 'utf8').match(/^date-released: "(.*)"$/m)?.[1] ?? '';
const url = readFileSync('CITATION.cff', 'utf8').match(/^url: "(.*)"$/m)?.[1] ?? '';

test('CITATION.cff says of title, version and licence what site.ts and package.json say', () => {
	expect(readFileSync('CITATION.cff', 'utf8')).toBe(
		citationFile({ title: siteName, abstract: siteDescription, version: manifest.version, licence: manifest.license, reviewed, url }),
	);
});

test('its day is the day of the latest review', () => {
	const latest = latestReview(globSync('content/*.mdx').map((file) => readFileSync(file, 'utf8')));
	expect(reviewed, 'npm run permalinks brings CITATION.cff up to date').toBe(latest);
});

test('the latest review is the latest of all sections', () => {
	expect(latestReview(['reviewed: 2026-11-24\n', '---\nreviewed: 2026-11-28\n---', 'none'])).toBe('2026-11-28');
	expect(() => latestReview(['title: A'])).toThrow('reviewed: YYYY-MM-DD');
});

test('its address is the one that the site is built for unless told otherwise', () => {
	expect(url.replace(/\/$/, '')).toBe(siteUrl);
});

test('a quotation mark or a colon in a title does not break the file', () => {
	const text = citationFile({
		title: 'A "model": one',
		abstract: 'b',
		version: '1',
		licence: 'MIT',
		reviewed: '2026-11-24',
		url: 'https://site.test/',
	});
	expect(text).toContain('title: "A \\"model\\": one"\n');
});
