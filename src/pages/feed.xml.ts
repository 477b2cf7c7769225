import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { readCorrections, unloggedReviews } from '../data/corrections.ts';
import { feedItem } from '../exports/feed/feed-item.ts';
import { address } from '../urls/address.ts';
import { sectionIds } from '../outline.ts';
import { reviewDates } from '../data/sections/review-dates.ts';
import { siteName } from '../site.ts';

export const GET: APIRoute = () => {
	const log = readCorrections(sectionIds);
	const [unlogged] = unloggedReviews(log, reviewDates(sectionIds));
	if (unlogged)
		throw new Error(
			`content/${unlogged[0]}.mdx:1: The section was reviewed on ${unlogged[1]}, but the log says nothing of it. Add an entry with this day and “section” to content/data/corrections.json.`,
		);
	return rss({
		title: `${siteName}: corrections and reviews`,
		description: 'What was corrected, and which sections were held against their sources again.',
		site: address('/'),
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData: `<language>en</language><atom:link href="${address('/feed.xml')}" rel="self" type="application/rss+xml"/>`,
		items: log.map((entry) => feedItem(entry, address(entry.section ? `/${entry.section}/` : '/'))),
	});
};
