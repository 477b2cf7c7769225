import { expect, test } from 'vitest';
import { isKeptFile, keptIds } from '../../../src/urls/permalinks/kept-ids.ts';
import { readTree } from '../../../src/lib/html-tree.ts';

const idsOf = (body: string) => keptIds(readTree(`<nav id="contents"></nav><main id="text">${body}</main>`));

test.each([
	['headings', '<h2 id="growth"></h2>'],
	['charts', '<figure id="growth"></figure>'],
	['tables', '<div class="tabled" id="growth"></div>'],
	['facts, claims, brands, deals and people', '<table><tbody><tr id="growth"></tr></tbody></table>'],
	['terms', '<dl><div id="growth"></div></dl>'],
	['sources', '<ol><li id="growth"></li></ol>'],
])('the ids of %s are kept', (_, body) => {
	expect(idsOf(body)).toEqual(['growth']);
});

test.each([
	['numbers of sources', '<ol><li id="source-1"></li></ol>'],
	['letters of notes', '<aside id="note-a"></aside>'],
	['fields', '<input id="q">'],
	['captions, which go with their tables', '<table><caption id="t-caption"></caption></table>'],
	['parts of drawings', '<figure><svg><title id="gmv-t"></title><pattern id="h"></pattern></svg></figure>'],
	['places of the book, which follow from the sections', '<h4 id="cloud--growth"></h4>'],
])('%s may change', (_, body) => {
	expect(idsOf(body)).toEqual([]);
});

test.each(['cloud.md', 'llms.txt', 'feed.xml', 'data/facts.csv', 'cite/cloud.bib', 'og/cloud.png', 'sources.ris'])('%s is kept', (file) => {
	expect(isKeptFile(file)).toBe(true);
});

test.each(['cloud/index.html', 'assets/page.abc.js', 'pagefind/pagefind.js', 'sw.js', '_headers', 'data/index.html', 'search/words.json'])(
	'%s may change',
	(file) => {
		expect(isKeptFile(file)).toBe(false);
	},
);
