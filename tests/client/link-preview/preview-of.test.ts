import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { previewOf } from '../../../src/client/link-preview/preview-of.ts';

const page = (main: string) => parseHTML(`<!doctype html><html><body><main id="text">${main}</main></body></html>`).document;

test.each([
	[
		'a term: its name and what it means, without what leads on from there',
		'<dl><div id="a"><dt>Gross value (<abbr>GMV</abbr>) <a class="anchor" href="#a"></a></dt><dd>The value of orders.\n <small>See <a href="/x/">X</a></small></dd></div></dl>',
		{ title: 'Gross value (GMV)', text: 'The value of orders.' },
	],
	[
		'a fact: its name and its statement',
		'<table><tr id="a"><th>Revenue<small>Revenue was RMB 3 million.</small></th><td>3</td></tr></table>',
		{ title: 'Revenue', text: 'Revenue was RMB 3 million.' },
	],
	[
		'a row of another list: its head, and its cells in turn',
		'<table><tr id="a"><th>Ant</th><td>payments</td><td></td><td>2014 <small>Source <a>1</a></small></td></tr></table>',
		{ title: 'Ant', text: 'payments · 2014' },
	],
	[
		'a source: its title, its kind and its site',
		'<ol><li id="a"><span>1</span><p>Annual report, p. 3. <small><a href="https://x.example">Filing · x.example</a> · <a href="/sources/#x">where it is used</a></small></p></li></ol>',
		{ title: 'Annual report, p. 3.', text: 'Filing · x.example' },
	],
	[
		'a heading: the words under it, without the numbers of their sources',
		'<h2 id="a">What it sells <a class="anchor" href="#a"></a></h2><p>Servers<sup><a>1</a></sup>, and more.<a class="ref">a</a></p>',
		{ title: 'What it sells', text: 'Servers, and more.' },
	],
	[
		'a heading before a chart: the words after that',
		'<h2 id="a">By year</h2><figure><figcaption>It grew</figcaption></figure><div class="noted"><p>It grew each year.</p><aside class="note">Said otherwise.</aside></div>',
		{ title: 'By year', text: 'It grew each year.' },
	],
	[
		'a heading before a list: what the list says',
		'<h2 id="a">Kinds</h2><ul><li>Filing</li> <li>Press</li></ul>',
		{ title: 'Kinds', text: 'Filing; Press' },
	],
	['a heading with nothing under it: nothing of the next', '<h2 id="a">One</h2><h2>Two</h2><p>Of two.</p>', { title: 'One', text: '' }],
	[
		'a chart: what it shows',
		'<figure id="a"><figcaption>It grew <a class="anchor"></a><small>Revenue by year</small></figcaption><svg><text>9</text></svg></figure>',
		{ title: 'It grew', text: 'Revenue by year' },
	],
])('of %s', (_what, html, preview) => {
	expect(previewOf(page(html), 'a')).toEqual(preview);
});

const section =
	'<h1>Cloud</h1><p class="tools">Reviewed</p><div class="short"><b class="small-caps">In short</b> <p>It rents out power.</p></div><p>More.</p>';

test.each(['', 'text', 'lost'])('of the page itself, for the fragment “%s”: its answer in short', (id) => {
	expect(previewOf(page(section), id)).toEqual({ title: 'Cloud', text: 'It rents out power.' });
});

test('a long text is cut between words', () => {
	const { text } = previewOf(page(`<h2 id="a">Long</h2><p>${'word, '.repeat(100)}</p>`), 'a');
	expect(text).toMatch(/word …$/);
	expect(text.length).toBeLessThan(330);
});

test('the page itself stays as it is', () => {
	const document = page('<h2 id="a">A</h2><p>B<sup>1</sup></p>');
	previewOf(document, 'a');
	expect(document.querySelector('sup')).not.toBeNull();
});
