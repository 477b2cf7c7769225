import { expect, test } from 'vitest';
import { chartDrawings } from '../../../src/exports/charts/chart-drawing.ts';
import { drawPng, PNG_WIDTH } from '../../../src/exports/charts/draw-png.ts';
import { standaloneSvg } from '../../../src/exports/charts/standalone-svg.ts';

const page = `<figure class="chart" id="rivers">
<svg class="drawing" viewBox="0 0 288 40"><title>Rivers</title><desc>Narrow.</desc></svg>
<svg class="drawing text-[13px] hidden" display="none" viewBox="0 0 592 40"><title>Rivers</title><desc>Elbe 50, Spree 20.</desc>
<a href="/x/"><rect class="fill-note" width="50" height="10"/></a><text class="fill-quiet" x="3" y="9" text-anchor="end">Elbe &amp; Spree</text></svg>
</figure><figure id="photo"></figure>`;

const words = { title: 'The Elbe is longer', drawn: 'Length, km', source: 'Source: a survey', credit: 'A site, site.test/x/ · CC BY 4.0' };

const [drawing] = chartDrawings(page);
if (!drawing) throw new Error('No drawing was found.');
const svg = standaloneSvg(drawing, words, 'light');

test('the widest form is taken, with its words', () => {
	expect(chartDrawings(page)).toHaveLength(1);
	expect(drawing).toMatchObject({ id: 'rivers', width: 592, height: 40, desc: 'Elbe 50, Spree 20.' });
});

test('the file holds title, source and licence, and needs no style sheet and no link', () => {
	for (const text of [...Object.values(words), 'Elbe 50, Spree 20.', 'Elbe &#x26; Spree']) expect(svg).toContain(text);
	expect(svg).toContain('text-anchor="end"');
	expect(svg).toContain('fill="#b4311a"');
	expect(svg).not.toMatch(/class=|var\(|display=|<a |<style/);
});

test('each theme has its colours, and the same chart gives the same bytes', () => {
	expect(standaloneSvg(drawing, words, 'light')).toBe(svg);
	expect(standaloneSvg(drawing, words, 'dark')).toContain('fill="#f47f55"');
});

test('the PNG is as wide as promised', () => {
	const png = drawPng(svg);
	expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
	expect(png.readUInt32BE(16)).toBe(PNG_WIDTH);
});
