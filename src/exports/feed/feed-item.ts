import type { RSSFeedItem } from '@astrojs/rss';
import type { Correction } from '../../data/corrections.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An entry of the log as a feed item. Its `guid` is made of its own id, since a section may be corrected twice. */
export function feedItem({ id, date, kind, title, text }: Correction, link: string): RSSFeedItem {
	return {
		title,
		link,
		description: text,
		// At this time it is the same day from Hawaii to New Zealand.
		pubDate: new Date(`${date}T10:30:00Z`),
		categories: [kind],
		customData: `<guid isPermaLink="false">${escaped(`${link}#${id}`)}</guid>`,
	};
}
