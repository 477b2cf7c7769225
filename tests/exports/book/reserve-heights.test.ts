import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { chapterContent, reservedHeights, roomsOf } from '../../../src/exports/book/reserve-heights.ts';

function chapter(html: string) {
	const article = select('article', fromHtml(`<article>${html}</article>`, { fragment: true }));
	if (!article) throw new Error('There is no article.');
	return article;
}

const nothing = { prose: 0, charts: 0, rows: 0, cells: 0, sources: 0 };

test('text counts by its characters, without the space between tags', () => {
	expect(chapterContent(chapter('<p>Five  words\n of <b>plain</b> text</p>\n\n<p>!</p>'))).toEqual({ ...nothing, prose: 23 });
});

test('a table counts by rows and their characters, a list of sources by entries, a chart as one', () => {
	const html = `
		<table><tr><th>Year</th><td>2 021</td></tr><tr><td>x</td></tr></table>
		<ol class="sources"><li>A long title</li><li>Another</li></ol>
		<figure><svg><text>2019</text></svg><figcaption>A finding</figcaption></figure>
		<svg><text>a sign</text></svg>`;
	const content = chapterContent(chapter(html));
	expect(content).toMatchObject({ prose: 0, rows: 2, sources: 2, charts: 1 });
	expect(content.cells).toBeGreaterThanOrEqual('Year2 021x'.length);
});

test('a chapter and each of its long lists have a room, by selectors that find them', () => {
	const html =
		'<p>Text</p><div><details class="fold check"><p>One</p></details><details class="fold"><p>Three</p></details></div><ol class="sources"><li>A</li></ol>';
	const rooms = roomsOf('cloud', chapter(html));
	expect([...rooms.keys()]).toEqual(['#cloud', '#cloud .fold:nth-child(1)', '#cloud .fold:nth-child(2)', '#cloud .sources:nth-child(3)']);
	expect(rooms.get('#cloud .fold:nth-child(2)')).toEqual({ ...nothing, prose: 5 });
	expect(rooms.get('#cloud .sources:nth-child(3)')).toEqual({ ...nothing, sources: 1 });
});

test('the room is kept on screens alone, and is larger where the window is narrow', () => {
	const css = reservedHeights(new Map([['#cloud', { ...nothing, prose: 10_000 }]]));
	const rules = [...css.matchAll(/@media (screen[^{]*)\{#cloud\{contain-intrinsic-height:auto (\d+)rem\}\}/g)];
	expect(rules.map(([, query]) => query)).toEqual(['screen', 'screen and (width >= 40rem)', 'screen and (width >= 60rem)']);
	expect(Number(rules[0]?.[2])).toBeGreaterThan(Number(rules[2]?.[2]));
});
