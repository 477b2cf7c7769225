import { expect, test } from 'vitest';
import type { Fact } from '../../src/data/schemas.ts';
import { library } from '../../src/data/library.ts';
import { countTerms } from '../../src/markdown/count-terms.ts';
import { cutSentence, findMentions } from '../../src/markdown/find-mentions.ts';
import { readMdx } from './read-mdx.ts';

const [fact] = library.facts.values();
if (!fact) throw new Error('There are no facts.');
const length: Fact = { ...fact, id: 'length', value: 12, unit: '%' };
const facts = new Map([['length', length]]);

const frontmatter = async (text: string) =>
	(await readMdx(text, [findMentions, { facts }], [countTerms, { terms: [{ id: 'gmv', match: ['GMV', 'gross merchandise volume'] }] }]))
		.file.data['astro'];

test.each([
	['the sentence around the link', 'One. Two [b](/cloud/) three. Four.', [{ to: 'cloud', sentence: 'Two b three.' }]],
	['figures as they are written', 'It is <Fact id="length" /> of [b](/cloud/#x).', [{ to: 'cloud', sentence: 'It is 12% of b.' }]],
	[
		'the first sentence of each page',
		'See [b](/cloud/).\n\n- [b](/cloud/) again, and [c](/risks/).',
		[
			{ to: 'cloud', sentence: 'See b.' },
			{ to: 'risks', sentence: 'b again, and c.' },
		],
	],
	['no mark of a source', 'So it is.<Cite id="x" /> Then [b](/cloud/).<Cite id="y" />', [{ to: 'cloud', sentence: 'Then b.' }]],
	['nothing of other sites', 'See [b](https://example.org/cloud/).', []],
])('takes %s', async (_, text, mentions) => {
	expect(await frontmatter(text)).toMatchObject({ frontmatter: { mentions } });
});

test('counts the uses of a term, by any of its names', async () => {
	expect(await frontmatter('GMV, or gross merchandise volume, is <Term id="gmv">sold</Term>.')).toMatchObject({
		frontmatter: { termUses: { gmv: 3 } },
	});
});

test('a long sentence is cut at words around its link', () => {
	const sentence = `${'before '.repeat(40)}LINK${' after'.repeat(40)}.`;
	const cut = cutSentence(sentence, sentence.indexOf('LINK'));
	expect(cut.length).toBeLessThanOrEqual(160);
	expect(cut).toMatch(/^…before .* LINK .* after…$/);
});
