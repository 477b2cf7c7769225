import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { latest, reviewDates } from '../../data/sections/review-dates.ts';
import { bookPaths } from '../../exports/book/book-files.ts';
import { makeEpub } from '../../exports/book/epub/make-epub.ts';
import { sectionIds } from '../../outline.ts';
import { siteDescription, siteName } from '../../site.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Step } from '../steps.ts';

/** Writes the whole work as an EPUB book beside its page. */
export function writeEpub({ folder, base, origin }: BuiltSite): Step {
	let html = '';
	return {
		take(page) {
			if (page.path === '/all/') html = page.html;
		},
		async make() {
			const date = latest(reviewDates(sectionIds).values());
			writeFileSync(
				join(folder, bookPaths.epub),
				makeEpub(html, { title: siteName, description: siteDescription, site: origin + base, date }),
			);
		},
	};
}
