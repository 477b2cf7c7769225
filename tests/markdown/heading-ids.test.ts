import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { headingIds } from '../../src/markdown/heading-ids.ts';

test.each([
	['<h2 id="the-share-placing">A</h2>', '<h2 id="the-shares-placing">A</h2>'],
	['<h3 id="market-share">A</h3>', '<h3 id="market-shares">A</h3>'],
	['<h2 id="shareholders-and-shares">A</h2>', '<h2 id="shareholders-and-shares">A</h2>'],
	['<p id="market-share">A</p>', '<p id="market-share">A</p>'],
])('%s becomes %s', (html, expected) => {
	const tree: Root = fromHtml(html, { fragment: true });
	headingIds()(tree);
	expect(toHtml(tree)).toBe(expected);
});
