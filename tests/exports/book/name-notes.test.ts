import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { nameNotes } from '../../../src/exports/book/name-notes.ts';

test('a note says of which chapter it is; other names stay', () => {
	const tree = fromHtml(
		'<article><div role="note" aria-label="Note a: what the article said"></div><nav aria-label="Notes"></nav></article>',
		{
			fragment: true,
		},
	);
	const chapter = select('article', tree);
	if (chapter) nameNotes(chapter, 3);
	expect(selectAll('[aria-label]', tree).map(({ properties }) => properties['ariaLabel'])).toEqual([
		'Note a of chapter 3: what the article said',
		'Notes',
	]);
});
