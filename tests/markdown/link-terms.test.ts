import { expect, test } from 'vitest';
import { linkTerms } from '../../src/markdown/link-terms.ts';
import { elements, readMdx, wordsIn } from './read-mdx.ts';

const terms = [
	{ id: 'ebita', match: ['EBITA'] },
	{ id: 'adjusted-ebita', match: ['adjusted EBITA'] },
	{ id: 'gmv', match: ['GMV', 'gross merchandise volume'] },
	{ id: 'c-plus', match: ['C++ (old)'] },
];

const links = async (text: string) =>
	elements((await readMdx(text, [linkTerms, { terms }])).tree, 'Term').map(({ id, text }) => [id, text]);

test.each([
	['a term at its first use only', 'GMV is not revenue. GMV is larger.', [['gmv', 'GMV']]],
	['two names of one term once', 'GMV, or gross merchandise volume', [['gmv', 'GMV']]],
	['the longest name that fits', 'the adjusted EBITA', [['adjusted-ebita', 'adjusted EBITA']]],
	[
		'the shorter name where it stands alone',
		'adjusted EBITA, not EBITA',
		[
			['adjusted-ebita', 'adjusted EBITA'],
			['ebita', 'EBITA'],
		],
	],
	['a term that is all there is', 'GMV', [['gmv', 'GMV']]],
	[
		'a term in a list, a cell or an element',
		'- GMV\n\n<InShort>\nEBITA\n</InShort>',
		[
			['gmv', 'GMV'],
			['ebita', 'EBITA'],
		],
	],
	['a term with signs in its name', 'the C++ (old) way', [['c-plus', 'C++ (old)']]],
	['no term in a heading', '## GMV\n\nSo much.', []],
	['the first use after a heading', '## GMV\n\nThe GMV rose.', [['gmv', 'GMV']]],
	['no term in a link', '[GMV](/glossary/) rose', []],
	['no term in code', '`GMV` rose', []],
	['no part of a longer word', 'GMVs, eGMV, non-GMV and GMV-based', []],
	['nothing where case differs', 'gmv and ebita', []],
])('links %s', async (_name, text, found) => {
	expect(await links(text)).toEqual(found);
});

test('the writer’s own link counts as the first use, wherever it stands', async () => {
	expect(await links('GMV rose. The <Term id="gmv">value of goods</Term> fell.')).toEqual([['gmv', 'value of goods']]);
});

test('no word is lost or changed', async () => {
	const text = 'The GMV, then EBITA, then GMV and adjusted EBITA again.';
	expect(wordsIn((await readMdx(text, [linkTerms, { terms }])).tree)).toBe(text);
});

test('without terms nothing is linked', async () => {
	expect(elements((await readMdx('GMV', [linkTerms, { terms: [] }])).tree, 'Term')).toEqual([]);
});

test('an unknown term stops the build, with file and line', async () => {
	await expect(readMdx('One\n\nThe <Term id="gvm">GMV</Term>', [linkTerms, { terms }])).rejects.toThrow(
		'content/rivers.mdx:3: There is no glossary term “gvm”. Correct the id, or add the term to content/data/glossary.json.',
	);
});
