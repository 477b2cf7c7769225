import { expect, test } from 'vitest';
import { grownOutline } from './grown-site.ts';
import { makeSections } from './made-up.ts';
import { peerPageOf, sectionFile } from './section-file.ts';
import { starlightPage } from './starlight-page.ts';

const [section = { id: '', title: '', summary: '', parts: [] }] = makeSections(1);

const wordsOf = (text: string) => new Set(text.match(/[a-z]{3,}/gi));

test('both sites get the same words', () => {
	const markup = new Set(['InShort', 'reviewed', 'summary', 'description', 'title']);
	const [own, other] = [wordsOf(sectionFile(section)), wordsOf(starlightPage(peerPageOf(section)))];
	expect([...own.symmetricDifference(other)].filter((word) => !markup.has(word))).toEqual([]);
});

test('a section ends as the site asks of writers', () => {
	expect(sectionFile(section)).toMatch(/\n## How it is known\n\nIt is made up\.\n$/);
});

test('made-up sections stand in parts of 40 after the real ones', () => {
	const ids = makeSections(50).map(({ id }) => id);
	const parts = grownOutline(ids).filter(({ part }) => part.startsWith('Made up'));
	expect(parts.map(({ ids }) => ids.length)).toEqual([40, 10]);
	expect(parts.flatMap(({ ids }) => ids)).toEqual(ids);
});
