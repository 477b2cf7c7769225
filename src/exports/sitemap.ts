import sitemap from '@astrojs/sitemap';
import { isSetApart } from '../urls/set-apart.ts';
import { sectionIds } from '../outline.ts';
import { latest, reviewDates } from '../data/sections/review-dates.ts';

/** The map of the site for search engines: each section with the day of its last review, the other pages with the latest of these. */
export function datedSitemap() {
	const reviewed = reviewDates(sectionIds);
	return sitemap({
		filter: (page) => !isSetApart(new URL(page).pathname),
		serialize(item) {
			const id = new URL(item.url).pathname.split('/').at(-2) ?? '';
			return { ...item, lastmod: reviewed.get(id) ?? latest(reviewed.values()) };
		},
	});
}
