import { getOuterHTML } from 'domutils';
import { expect, test } from 'vitest';
import { readTree } from '../../../src/lib/html-tree.ts';
import { sectionRecords } from '../../../src/search/records/section-records.ts';

const outline = { page: 'Rivers', part: 'Water', keywords: ['streams'] };

const recordsOf = (body: string, amounts: ReadonlyMap<string, readonly string[]> = new Map()) =>
	sectionRecords(
		{ path: '/rivers/', tree: readTree(`<html><body><h1>Rivers</h1><div class="body">${body}</div></body></html>`) },
		outline,
		amounts,
	);

test('a page is cut at its headings, each with its address', () => {
	const records = recordsOf(
		'<p>They flow.</p><h2 id="elbe">The Elbe</h2><p>Long.</p><ul><li>Deep</li></ul><h3 id="floods">Floods</h3><p>Often.</p>',
	);
	expect(records.map(({ url, kind, title, text }) => [url, kind, title, text])).toEqual([
		['/rivers/', 'page', 'Rivers', 'They flow.'],
		['/rivers/#elbe', 'section', 'The Elbe', 'Long. Deep'],
		['/rivers/#floods', 'section', 'Floods', 'Often.'],
	]);
});

test('each record knows its page and its part', () => {
	for (const record of recordsOf('<p>They flow.</p><h2 id="elbe">The Elbe</h2><p>Long.</p>')) {
		expect(record).toMatchObject({ page: 'Rivers', part: 'Water' });
	}
});

test('only the page itself is found by its everyday words', () => {
	expect(recordsOf('<p>They flow.</p><h2 id="elbe">The Elbe</h2><p>Long.</p>').map(({ aliases }) => aliases)).toEqual([['streams'], []]);
});

test('small print is parted from the word it stands under', () => {
	const [record] = recordsOf('<table><tr><th>Flow<small>cubic metres</small></th><td>12</td></tr></table>');
	expect(record?.text).toBe('Flow cubic metres 12.');
});

test('a heading with nothing under it is no record; the page always is', () => {
	expect(recordsOf('<h2 id="elbe">The Elbe</h2><h2 id="spree">The Spree</h2>').map(({ url }) => url)).toEqual(['/rivers/']);
});

test.each([
	['source marks', '<p>Long<sup><a href="#source-1">1</a></sup>.</p>', 'Long.'],
	['links of a heading or table to itself', '<p>Long <a class="anchor" href="#elbe">x</a>river.</p>', 'Long river.'],
	['letters of notes', '<p>Long.<a class="ref">a</a></p>', 'Long.'],
	['drawings', '<figure><svg><text>1,094</text></svg><figcaption>The length</figcaption></figure>', 'The length.'],
	['the name of the answer', '<div class="short"><b>In short</b> Long.</div>', 'Long.'],
	['the entries of a long list', '<p>Long.</p><div class="parts"><h2>Elbe</h2><details><p>Deep.</p></details></div>', 'Long.'],
	['gaps', '<table><tr><td>Elbe</td><td class="missing">not found</td></tr></table>', 'Elbe.'],
])('%s are no text to be found', (_name, html, text) => {
	expect(recordsOf(html)[0]?.text).toBe(text);
});

test('a caption, its small print and a table are sentences, with one full stop each', () => {
	const [record] = recordsOf(
		'<figure><figcaption>It grows <a class="anchor" href="#g"></a><small>By year</small></figcaption></figure>' +
			'<table><caption>Is it long?</caption><tr><td>Elbe</td></tr></table><p>So it is.</p>',
	);
	expect(record?.text).toBe('It grows. By year. Is it long? Elbe. So it is.');
});

test('cells and lines do not run into one another', () => {
	expect(recordsOf('<table><tr><th>Elbe</th><td>1094</td></tr><tr><th>Spree</th><td>382</td></tr></table>')[0]?.text).toBe(
		'Elbe 1094; Spree 382.',
	);
});

test('a section is found by the figures it prints, however they are said', () => {
	const amounts = new Map([['length', ['1.1 million', '1 million']]]);
	const [, elbe] = recordsOf('<h2 id="elbe">The Elbe</h2><p>It is <span data-fact="length">1,094 km</span> long.</p>', amounts);
	expect(elbe?.aliases).toEqual(['1.1 million', '1 million']);
});

test('indexing leaves the page as it was', () => {
	const tree = readTree('<html><body><h1>Rivers</h1><div class="body"><p>Long<sup>1</sup></p></div></body></html>');
	const before = getOuterHTML(tree);
	sectionRecords({ path: '/rivers/', tree }, outline, new Map());
	expect(getOuterHTML(tree)).toBe(before);
});
