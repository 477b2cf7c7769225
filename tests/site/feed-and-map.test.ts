import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { readCorrections } from '../../src/data/corrections.ts';
import { sectionIds } from '../../src/outline.ts';
import { reviewDates } from '../../src/data/sections/review-dates.ts';
import { isOnSite, pages, readSiteFile, root } from './site-under-test.ts';

const xml = (path: string) => new DOMParser().parseFromString(readSiteFile(path), 'text/xml');
const textsOf = (path: string, tag: string) => [...xml(path).querySelectorAll(tag)].map(({ textContent }) => textContent);

test('the feed holds every entry of the log, newest first, and leads to pages of the site', () => {
	expect(textsOf('feed.xml', 'item > title')).toEqual(readCorrections(sectionIds).map(({ title }) => title));
	expect(textsOf('feed.xml', 'item > link').filter((link) => !isOnSite(link))).toEqual([]);
	expect(new Set(textsOf('feed.xml', 'item > guid')).size).toBe(textsOf('feed.xml', 'item').length);
});

test('the map holds every page but the one for lost readers', () => {
	const named = pages.filter(({ path }) => path !== '/404.html').map(({ path }) => root + path.slice(1));
	expect(textsOf('sitemap-0.xml', 'loc').sort()).toEqual(named.sort());
	expect(textsOf('sitemap-index.xml', 'loc')).toEqual([`${root}sitemap-0.xml`]);
});

test('the map dates each section by its last review', () => {
	const reviewed = reviewDates(sectionIds);
	const dates = new Map(
		[...xml('sitemap-0.xml').querySelectorAll('url')].map((url) => [
			url.querySelector('loc')?.textContent,
			url.querySelector('lastmod')?.textContent?.slice(0, 10),
		]),
	);
	expect(sectionIds.filter((id) => dates.get(`${root}${id}/`) !== reviewed.get(id))).toEqual([]);
});

test('robots may read everything and are told where the map is', () => {
	expect(readSiteFile('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap-index.xml\n`);
});
