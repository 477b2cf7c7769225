import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeEpub } from '../../../../src/exports/book/epub/make-epub.ts';

const page = `<main><section><h2>Part I How it earns</h2>
<article data-chapter="1" id="cloud"><h3><span>1</span> Cloud</h3><div class="body annotated"><p>It earns<sup><a href="#cloud--source-1">1</a></sup>, see <a href="#results--margin">margin</a> and <a href="/data/">data</a>.</p>
<figure id="cloud--share"><figcaption>Share <a class="anchor" href="/cloud/#share"></a></figcaption><svg class="drawing" viewBox="0 0 288 9"></svg><svg class="drawing" viewBox="0 0 592 9" role="img"><rect class="fill-ink" width="5" height="5"></rect></svg></figure>
<details id="cloud--more"><summary>More</summary><button>x</button></details></div>
<ol class="sources"><li id="cloud--source-1">The filing</li></ol></article>
<article data-chapter="2" id="results"><h3><span>2</span> Results</h3><h4 id="results--margin">Margin</h4></article></section></main>`;

const meta = { title: 'The Work', description: 'What & why.', site: 'https://example.org/x/', date: '2026-12-01' };

const files = unzipSync(makeEpub(page, meta));
const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());

test('the media type comes first, as readers of books demand', () => {
	expect(Object.keys(files)[0]).toBe('mimetype');
	expect(text('mimetype')).toBe('application/epub+zip');
});

test('links lead to the file of their chapter, those to the site keep their address', () => {
	expect(text('EPUB/cloud.xhtml')).toContain('href="results.xhtml#results--margin"');
	expect(text('EPUB/cloud.xhtml')).toContain('href="https://example.org/data/"');
});

test('sources are notes that open where their number is', () => {
	expect(text('EPUB/cloud.xhtml')).toMatch(/<a href="#cloud--source-1"[^>]*epub:type="noteref"/);
	expect(text('EPUB/cloud.xhtml')).toMatch(/<aside id="cloud--source-1" epub:type="footnote"/);
});

test('a chart stands there once, with looks that need no style sheet', () => {
	expect(text('EPUB/cloud.xhtml').match(/<svg/g)).toHaveLength(1);
	expect(text('EPUB/cloud.xhtml')).toContain('fill="#1a1b20"');
});

test('what works in a browser only is left out', () => {
	expect(text('EPUB/cloud.xhtml')).not.toMatch(/<button|<details|class=|anchor/);
});

test('names its edition and what makes it accessible', () => {
	expect(text('EPUB/package.opf')).toContain(
		'<dc:identifier id="id">https://example.org/x/alibaba-business-model.epub#2026-12-01</dc:identifier>',
	);
	expect(text('EPUB/package.opf')).toContain('schema:accessibilityFeature');
});

test('the same page and day give the same bytes', () => {
	expect(makeEpub(page, meta)).toEqual(makeEpub(page, meta));
});

test('a page without chapters is told', () => {
	expect(() => makeEpub('<main></main>', meta)).toThrow('holds no chapter');
});
