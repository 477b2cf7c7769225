import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { sectionIds } from '../../src/outline.ts';
import { attribute, folder, isOnSite, pages, readSiteFile, root, onEveryPage } from './site-under-test.ts';

const named = pages.filter(({ path }) => path !== '/404.html');
const meta = (document: Document, property: string) => attribute(document, `meta[property="${property}"]`, 'content');
const sizeOf = (file: string) => {
	const png = readFileSync(join(folder, file));
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

onEveryPage(
	'has one permanent address, its own, and shares it',
	({ path, document }) => {
		expect(document.querySelectorAll('link[rel="canonical"]')).toHaveLength(1);
		expect(attribute(document, 'link[rel="canonical"]', 'href')).toBe(root + path.slice(1));
		expect(meta(document, 'og:url')).toBe(root + path.slice(1));
	},
	named,
);

onEveryPage(
	'is shared with a title, a description and a chart of the site',
	({ document }) => {
		expect(document.title).toContain(meta(document, 'og:title'));
		expect(meta(document, 'og:description')).toBe(attribute(document, 'meta[name="description"]', 'content'));
		expect(isOnSite(meta(document, 'og:image')), meta(document, 'og:image')).toBe(true);
		expect(meta(document, 'og:image:alt')).not.toBe('');
		expect(meta(document, 'og:image:type')).toBe('image/png');
		expect(attribute(document, 'meta[name="author"]', 'content')).not.toBe('');
		expect(attribute(document, 'meta[name="DC.date"]', 'content')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(attribute(document, 'meta[name="twitter:card"]', 'content')).toBe('summary_large_image');
	},
	named,
);

onEveryPage(
	'names its author so that Zotero keeps the institution whole',
	({ document }) => {
		expect([...document.querySelectorAll('meta[name="DC.creator"]')].map((tag) => tag.getAttribute('content'))).toEqual([
			`${attribute(document, 'meta[name="author"]', 'content')},`,
		]);
	},
	named,
);

onEveryPage(
	'leads to the feed and, if it is a section, to the same in Markdown',
	({ path, document }) => {
		const links = [...document.querySelectorAll('link[rel="alternate"]')].map(
			(link) => new URL(link.getAttribute('href') ?? '', root).href,
		);
		const id = path.replaceAll('/', '');
		expect(links.sort()).toEqual([`${root}feed.xml`, ...(sectionIds.includes(id) ? [`${root}${id}.md`] : [])].sort());
		expect(links.filter((href) => !isOnSite(href))).toEqual([]);
	},
	named,
);

onEveryPage(
	'tells browsers of its search',
	({ document }) => {
		expect(new URL(attribute(document, 'link[rel="search"]', 'href'), root).href).toBe(`${root}opensearch.xml`);
	},
	named,
);

onEveryPage(
	'has icons and a manifest that exist',
	({ document }) => {
		for (const link of document.querySelectorAll('link[rel~="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]')) {
			expect(isOnSite(new URL(link.getAttribute('href') ?? '', root).href), link.outerHTML).toBe(true);
		}
	},
	named,
);

test('the page for lost readers has no permanent address and stays out of search engines', () => {
	const lost = pages.find(({ path }) => path === '/404.html')?.document;
	expect(lost?.querySelector('link[rel="canonical"]')).toBeNull();
	expect(lost && attribute(lost, 'meta[name="robots"]', 'content')).toBe('noindex');
});

test.each([
	['icon-32.png', 32],
	['apple-touch-icon.png', 180],
	['icon-192.png', 192],
	['icon-512.png', 512],
])('%s is %i pixels wide and high', (file, size) => {
	expect(sizeOf(file)).toEqual([size, size]);
});

test('the manifest stays within the site and its icons have the sizes it says', () => {
	const icon = z.object({ src: z.string(), sizes: z.string(), type: z.string() });
	const manifest = z
		.object({ name: z.string(), start_url: z.string(), scope: z.string(), icons: z.array(icon) })
		.parse(JSON.parse(readSiteFile('manifest.webmanifest')));
	const whole = (path: string) => new URL(path, root).href;
	expect([whole(manifest.start_url), whole(manifest.scope)]).toEqual([root, root]);
	for (const { src, sizes, type } of manifest.icons) {
		expect(isOnSite(whole(src)), src).toBe(true);
		if (type === 'image/png') expect(sizeOf(whole(src).slice(root.length)).join('x')).toBe(sizes);
	}
});

test('a browser that adds the search asks the search page, and shows a name of at most 16 characters', () => {
	const text = readSiteFile('opensearch.xml');
	const { children } = new DOMParser().parseFromString(text, 'text/xml').documentElement;
	const part = (name: string) => [...children].find(({ tagName }) => tagName === name);
	expect(part('Url')?.getAttribute('template')).toBe(`${root}search/?q={searchTerms}`);
	expect(part('ShortName')?.textContent.length).toBeLessThanOrEqual(16);
	expect(isOnSite(part('Image')?.textContent ?? '')).toBe(true);
});
