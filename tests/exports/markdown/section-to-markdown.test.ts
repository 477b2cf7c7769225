import { describe, expect, test } from 'vitest';
import { sectionToMarkdown } from '../../../src/exports/markdown/section-to-markdown.ts';

const head = { title: 'Cloud', part: 'V Money', url: 'https://site.example/x/cloud/', reviewed: '2026-11-24' };

const twin = (body: string, after = '') =>
	sectionToMarkdown(
		`<main><nav>Start</nav><h1>Cloud</h1><p class="tools">Copy</p><div class="body">${body}</div>${after}<nav>Next</nav></main>`,
		head,
	);

/** What follows the title. */
const text = (body: string, after = '') => twin(body, after).split('# Cloud\n\n')[1]?.trim();

test('a head says what page this is the twin of', () => {
	expect(twin('<p>Text</p>').split('\n').slice(0, 6)).toEqual([
		'---',
		'title: "Cloud"',
		'part: "V Money"',
		'url: "https://site.example/x/cloud/"',
		'reviewed: "2026-11-24"',
		'---',
	]);
});

test('furniture of the page is left out', () => {
	expect(text('<h2>Growth <a class="anchor" href="#g"></a></h2><button>Copy</button>')).toBe('## Growth');
});

test('the space before a link to itself goes with it', () => {
	expect(text('<h2>Growth\u00a0<a class="anchor" href="#g"></a></h2>')).toBe('## Growth');
	const caption = '<caption><span>Sold</span>\u00a0<a class="anchor" href="#t"></a></caption>';
	expect(text(`<table>${caption}<thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>`)).toMatch(/^\*\*Sold\*\*\n/);
});

describe('in Markdown,', () => {
	test.each([
		[
			'links are absolute',
			'<p><a href="/x/results/#cash">cash</a> <a href="#g">here</a></p>',
			'[cash](https://site.example/x/results/#cash) [here](https://site.example/x/cloud/#g)',
		],
		['source numbers are footnotes', '<p>RMB 1<sup><a href="#source-3">3</a>, <a href="#source-4">4</a></sup></p>', 'RMB 1[^3], [^4]'],
		['abbreviations and Chinese names are plain text', '<p><abbr>RMB</abbr> 1, <i lang="zh-Hans">阿里云</i></p>', 'RMB 1, 阿里云'],
		[
			'a second line of a cell stands in brackets',
			'<table><thead><tr><th>Year</th><th class="numeric">Revenue<small>RMB</small></th></tr></thead><tbody><tr><td>2022</td><td class="numeric">1</td></tr></tbody></table>',
			'| Year | Revenue (RMB) |\n| - | -: |\n| 2022 | 1 |',
		],
		[
			'a caption stands before its table',
			'<table><caption>It grew</caption><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
			'**It grew**\n\n| A |\n| - |\n| 1 |',
		],
		[
			'each term is an item, in bold over its definition',
			'<dl class="entries"><div id="gmv"><dt>GMV</dt><dd>All orders.</dd></div></dl>',
			'- **GMV**\n\n  All orders.',
		],
		['a drawing is described once', '<figure><svg><desc>Columns</desc></svg><svg><desc>Columns</desc></svg></figure>', '*Columns*'],
	])('%s', (_, body, expected) => expect(text(body)).toBe(expected));
});

test('a margin note is a footnote under its letter', () => {
	const note =
		'<p>Founded in 1999.<a class="ref" href="#note-a">a</a></p><div role="note" id="note-a"><header><svg></svg><span>a</span> What the article said: wrong</header><p>1998</p></div>';
	expect(text(note)).toBe('Founded in 1999.[^a]\n\n[^a]: What the article said: wrong\n\n    1998');
});

test('sources are footnotes under their numbers', () => {
	const sources =
		'<div class="body"><h2 id="sources">Sources</h2><ol class="sources"><li id="source-1"><span>1</span><p>Report. <a href="https://a.example/">Filing</a></p></li></ol></div>';
	expect(text('<p>Text</p>', sources)).toBe('Text\n\n## Sources\n\n[^1]: Report. [Filing](https://a.example/)');
});
