import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { PNG_WIDTH } from '../../src/exports/charts/draw-png.ts';
import { chartFiles } from '../../src/urls/chart-files.ts';
import { folder, onEach, pages, readSiteFile } from './site-under-test.ts';

const shown = new Map(
	pages
		.filter(({ path }) => path !== '/all/')
		.flatMap(({ document }) =>
			[...document.querySelectorAll('figure.chart[id]:not(.business-card):has(svg.drawing, .hundred)')].map(
				(figure) => [figure.id, figure] as const,
			),
		),
);

onEach('each chart has its pictures, with source and licence in them', shown, ({ id, textContent }) => {
	const files = chartFiles(id);
	const svg = readSiteFile(files.svg);
	expect(svg).toMatch(/<svg[^>]* role="img"/);
	expect(svg).toMatch(/Source: .*CC BY 4\.0/s);
	expect(svg).not.toMatch(/class=|var\(|light-dark/);
	expect(textContent).toContain(/<title[^>]*>([^<&]{5,20})/.exec(svg)?.[1]);
	for (const theme of ['light', 'dark'] as const) expect(readFileSync(join(folder, files[theme])).readUInt32BE(16)).toBe(PNG_WIDTH);
});

onEach('each chart says how to show it elsewhere: a link with picture and words, no script', shown, (figure) => {
	const snippet = parseHTML(figure.querySelector('.embed code')?.textContent ?? '').document;
	expect(snippet.querySelector('a > img')?.getAttribute('src')).toContain(chartFiles(figure.id).svg);
	expect(snippet.querySelector('a > img')?.getAttribute('alt')?.length).toBeGreaterThan(10);
	expect(snippet.querySelector('a')?.getAttribute('href')).toMatch(new RegExp(`#${figure.id}$`));
	expect(snippet.querySelector('script, iframe, style')).toBeNull();
});

onEach('the page to be framed asks not to be indexed, and leads to the chart', shown, ({ id }) => {
	const { document } = parseHTML(readSiteFile(`${chartFiles(id).embed}index.html`));
	expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
	expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(new RegExp(`#${id}$`));
	expect(document.querySelector('script')).toBeNull();
});

test('pages to be framed are in no map and no offline copy', () => {
	expect(existsSync(join(folder, 'embed'))).toBe(true);
	expect(readSiteFile('sitemap-0.xml')).not.toContain('/embed/');
	expect(readSiteFile('offline/files.json')).not.toContain('embed/');
});
