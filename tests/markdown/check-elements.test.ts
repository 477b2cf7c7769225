import { expect, test } from 'vitest';
import { checkElements } from '../../src/markdown/check-elements.ts';
import { elements, readMdx } from './read-mdx.ts';

test.each([
	['a misspelt element', '<Citte id="a" />', 'There is no element <Citte>. Write Cite.'],
	['a misspelt attribute', '<Example titel="x">Five.</Example>', '<Example> takes no attribute “titel”. Write title.'],
	['an attribute of another element', '<Fact id="a" width="3" />', '<Fact> takes no attribute “width”. Write id, form, abs, nocite.'],
	[
		'an attribute where there is none',
		'<PeopleTable id="a" />',
		'<PeopleTable> takes no attribute “id”. Take it away: the element takes none.',
	],
	['a value that does not fit', '<Fact id="a" form="ful" />', 'The attribute “form” of <Fact> does not fit: '],
	['a missing attribute', '<Chart />', '<Chart> lacks the attribute “id”. Write id="…".'],
	['an attribute in braces', '<Fact id={a} />', '<Fact> has an attribute in braces. Write it in quotes: id="…".'],
])('%s stops the build, with file, line and mend', async (_name, element, message) => {
	await expect(readMdx(`Rivers.\n\n${element}`, checkElements)).rejects.toThrow(`content/rivers.mdx:3: ${message}`);
});

test('an element that there is none like is told all that there are', async () => {
	await expect(readMdx('<Waterfall />', checkElements)).rejects.toThrow(/Write AcquisitionTable, .*, Term\./);
});

test('elements of HTML and those that fit pass', async () => {
	const { tree } = await readMdx('<em title="x">Rivers</em> <Fact id="a" form="full" abs nocite />', checkElements);
	expect(elements(tree, 'Fact')).toEqual([{ id: 'a', form: 'full', abs: null, nocite: null }]);
});
