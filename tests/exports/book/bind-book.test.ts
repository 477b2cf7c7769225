import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { bindBook } from '../../../src/exports/book/bind-book.ts';

const bibliography = {
	sourcesOf: (fact: string) => ({ 'gmv-fy2022': ['report', 'filing'], revenue: ['filing'] })[fact] ?? [],
	numberOf: (source: string) => ['filing', 'report'].indexOf(source) + 1,
};

function bind(html: string, base = '/') {
	const book = bindBook(html, {
		base,
		chapters: new Map([
			['cloud', 1],
			['sources', 2],
		]),
		bibliography,
	});
	const tree = fromHtml(book.html, { fragment: true });
	const find = (selector: string) => select(selector, tree)?.properties;
	return { ...book, tree, find };
}

const cloud = (body: string) => `<article id="cloud" data-chapter="1"><h1>Cloud</h1>${body}</article>`;
const sources = '<article id="sources" data-chapter="2"><h1>Sources</h1><li id="filing">Filing</li></article>';

test('ids bear the name of their section, so that no two are the same', () => {
	const { tree } = bind(cloud('<h2 id="growth">Growth</h2>') + sources.replace('filing', 'growth'));
	expect(selectAll('[id]', tree).map(({ properties }) => properties['id'])).toEqual([
		'cloud',
		'cloud--growth',
		'sources',
		'sources--growth',
	]);
});

test.each([
	['<p id="a"></p><p aria-labelledby="a b"></p>', 'p:last-child', 'ariaLabelledBy', ['cloud--a', 'b']],
	['<i id="a"></i><label for="a"></label>', 'label', 'htmlFor', ['cloud--a']],
	['<svg><pattern id="h"></pattern><path fill="url(#h)"></path></svg>', 'path', 'fill', 'url(#cloud--h)'],
	['<svg><use href="#m-wrong"></use></svg>', 'use', 'href', '#m-wrong'],
])('what refers to an id follows it: %s', (body, selector, name, value) => {
	expect(bind(cloud(body)).find(selector)?.[name]).toEqual(value);
});

test.each([
	['/cloud/', '#cloud'],
	['/sources/#filing', '#sources--filing'],
	['#growth', '#cloud--growth'],
	['/figures/#gmv', '/figures/#gmv'],
	['/sources/#unknown', '/sources/#unknown'],
	['/search/?q=gmv', '/search/?q=gmv'],
	['https://www.sec.gov/', 'https://www.sec.gov/'],
])('a link to %s leads to %s', (href, expected) => {
	expect(bind(cloud(`<h2 id="growth">Growth</h2><a href="${href}">there</a>`) + sources).find('a')?.['href']).toBe(expected);
});

test('links between sections are found under a base path as well', () => {
	expect(bind(cloud('<a href="/x/sources/#filing">there</a>') + sources, '/x/').find('a')?.['href']).toBe('#sources--filing');
});

test('a link to another chapter carries its number, one within the chapter does not', () => {
	const { tree } = bind(cloud('<a href="/sources/">S</a><a href="/cloud/">C</a>') + sources);
	expect(selectAll('a', tree).map(({ properties }) => properties['dataChapter'])).toEqual(['2', undefined]);
});

test('the copy-link of a heading keeps leading to the page of the section', () => {
	expect(bind(cloud('<h2 id="growth">Growth <a class="anchor" href="#growth"></a></h2>'), '/').find('a')?.['href']).toBe('/cloud/#growth');
});

test('charts and tables are numbered through the book', () => {
	const chart =
		'<figure id="share"><figcaption>Cloud is small <a class="anchor" href="#share"></a><small>RMB</small></figcaption></figure>';
	const table = '<table><caption><span id="t-caption">Revenue grew</span></caption></table>';
	const { charts, tables, tree } = bind(cloud(chart + table) + sources.replace('</article>', `${chart}</article>`));
	expect(charts).toEqual([
		{ id: 'cloud--share', number: 1, text: 'Cloud is small' },
		{ id: 'sources--share', number: 2, text: 'Cloud is small' },
	]);
	expect(tables).toEqual([{ id: 'cloud--t', number: 1, text: 'Revenue grew' }]);
	expect(selectAll('figcaption', tree).map((caption) => toText(caption).slice(0, 22))).toEqual([
		'Chart 1 Cloud is small',
		'Chart 2 Cloud is small',
	]);
});

test('headings stand two levels lower, below title and part', () => {
	const { tree } = bind(`<h2>Part I</h2>${cloud('<h2>Growth</h2><h3>Abroad</h3>')}`);
	expect(selectAll('h1, h2, h3, h4, h5', tree).map(({ tagName }) => tagName)).toEqual(['h2', 'h3', 'h4', 'h5']);
});

test('bare numbers of facts become the numbers of their sources, each once and in order', () => {
	const { tree } = bind(cloud('<td>Source <a href="/figures/#gmv-fy2022">1</a> <a href="/figures/#revenue">2</a></td>'));
	const cell = select('article', tree);
	expect(cell && toText(cell)).toContain('Source S1, S2');
	expect(selectAll('a', tree).map(({ properties }) => properties['href'])).toEqual(['#sources--filing', '#sources--report']);
});

test('fields and buttons are left out', () => {
	const { tree } = bind(cloud('<fieldset><input></fieldset><p>Text <button>Copy</button></p>'));
	expect(selectAll('fieldset, input, button', tree)).toEqual([]);
	expect(select('p', tree)).toBeTruthy();
});
