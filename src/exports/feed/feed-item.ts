import type { RSSFeedItem } from '@astrojs/rss';
import type { Correction } from '../../data/corrections.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An entry of the log as feed readers take it. Its id, not its page, tells it from others: a section may be corrected twice. */
export function feedItem({ id, date, kind, title, text }: Correction, link: string): RSSFeedItem {
	return {
		title,
		link,
		description: text,
		pubDate: new Date(`${date}T00:00:00Z`),
		categories: [kind],
		customData: `<guid isPermaLink="false">${escaped(`${link}#${id}`)}</guid>`,
	};
}
