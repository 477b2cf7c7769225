import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { library } from '../../../src/data/library.ts';
import { reserveRoom, roomOfSources } from '../../../src/data/sections/reserve-room.ts';

/** What fills the first window of a phone, and more. */
const FIRST = `<p>${'word '.repeat(600)}end</p>`;

/** The parts that keep a room, as `tag#id room`. */
const roomsIn = (html: string) =>
	selectAll('[data-h]', fromHtml(reserveRoom(html), { fragment: true })).map(
		({ tagName, properties: { id, dataH } }) => `${tagName}${id ? `#${String(id)}` : ''} ${String(dataH)}`,
	);

test('what a phone shows first keeps no room, what follows does', () => {
	const line = 'x'.repeat(38);
	expect(roomsIn(`<p>${line}</p><p>${line}</p>`)).toEqual([]);
	expect(roomsIn(`${FIRST}<p>${line}</p><p>${line} y</p>`)).toEqual(['p 2', 'p 4']);
});

test('space between tags takes no room', () => {
	expect(roomsIn(`${FIRST}<p>Five  \n\t words <b>of</b>\n plain text</p>`)).toEqual(['p 2']);
});

test('a paragraph and its remark keep their rooms apart, headings keep none', () => {
	const html = `${FIRST}<h2 id="a">A</h2><div class="noted"><p>Text</p><aside class="note"><p>A remark</p></aside></div>`;
	expect(roomsIn(html)).toEqual(['p 2', 'aside 7']);
});

test('a chart takes the room of the form that a phone shows, and of its words', () => {
	const chart = (height: number) =>
		`<figure><figcaption>A finding</figcaption><svg viewBox="0 0 100 ${height}"></svg><svg viewBox="0 0 100 1"></svg></figure>`;
	expect(roomsIn(FIRST + chart(100) + chart(200))).toEqual(['figure 29', 'figure 53']);
});

test('a table is laid out whole, but one whose rows stand one below the other row by row', () => {
	const rows = '<tr><th>Head</th></tr><tr id="r-1"><td>One</td></tr><tr id="r-2"><td>Two</td></tr>';
	expect(roomsIn(`${FIRST}<div class="tabled" id="t"><table>${rows}</table></div>`)).toEqual(['div#t 12']);
	expect(roomsIn(`${FIRST}<div class="tabled" id="t"><table class="stack">${rows}</table></div>`)).toEqual(['tr#r-1 6', 'tr#r-2 6']);
});

test('a list of terms keeps a room for each entry', () => {
	expect(roomsIn(`${FIRST}<dl class="entries"><div id="gmv"><dt>GMV</dt><dd>All sales</dd></div></dl>`)).toEqual(['div#gmv 5']);
});

test('the words stay as they are', () => {
	const html = `${FIRST}<p>A &amp; B <a href="/x/">link</a> “quoted”</p><figure><svg viewBox="0 0 1 2"><path d="M0 0H1"></path></svg></figure>`;
	expect(reserveRoom(html).replaceAll(/ data-h="\d+"/g, '')).toBe(html);
});

test('a list of sources takes room for each of them', () => {
	const [first, ...more] = [...library.sources.values()];
	if (!first) throw new Error('There is no source.');
	expect(roomOfSources([])).toBe(0);
	expect(roomOfSources([first, ...more])).toBeGreaterThan(3 * more.length);
});
