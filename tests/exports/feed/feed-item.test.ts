import { expect, test } from 'vitest';
import { feedItem } from '../../../src/exports/feed/feed-item.ts';

const entry = {
	id: 'cloud-revenue',
	date: '2027-02-01',
	kind: 'correction',
	section: 'cloud',
	title: 'Revenue of Cloud',
	text: 'It was 74,568 & is.',
} as const;

test('two corrections of one section are two entries for feed readers', () => {
	const [a, b] = [feedItem(entry, 'https://s.example/cloud/'), feedItem({ ...entry, id: 'cloud-margin' }, 'https://s.example/cloud/')];
	expect(a.link).toBe(b.link);
	expect(a.customData).not.toBe(b.customData);
});

test.each(
	['Pacific/Honolulu', 'America/New_York', 'Asia/Shanghai', 'Pacific/Auckland'].flatMap((zone) =>
		['2025-01-25', '2025-06-25'].map((date) => [zone, date] as const),
	),
)('in %s, %s is the same day', (timeZone, date) => {
	const { pubDate = new Date(0) } = feedItem({ ...entry, date }, 'https://s.example/');
	expect(pubDate.toLocaleDateString('en-CA', { timeZone })).toBe(date);
});

test('an id in the feed is escaped', () => {
	expect(feedItem(entry, 'https://s.example/?a&b').customData).toBe(
		'<guid isPermaLink="false">https://s.example/?a&amp;b#cloud-revenue</guid>',
	);
});
