import { expect, test } from 'vitest';
import { attributeIn, elementsIn, readTree, textIn } from '../../src/lib/html-tree.ts';

const tree = readTree(
	'<!doctype html><html><head><title>A &amp; B</title></head><body><main><h1> Rivers </h1><p id="a" class="x y">One<br>line</p><p id="b">Two</p></main></body></html>',
);

test('elements are found by selectors, in order', () => {
	expect(elementsIn(tree, 'main [id]:is(h1, p)').map(({ attribs }) => attribs['id'])).toEqual(['a', 'b']);
	expect(elementsIn(tree, '.y, h1').map(({ name }) => name)).toEqual(['h1', 'p']);
	expect(elementsIn(tree, 'table')).toEqual([]);
});

test('text is that of the first, read as a browser reads it', () => {
	expect([textIn(tree, 'head > title'), textIn(tree, 'h1'), textIn(tree, 'p')]).toEqual(['A & B', 'Rivers', 'Oneline']);
	expect(textIn(tree, 'table')).toBeUndefined();
});

test('so are attributes', () => {
	expect([attributeIn(tree, 'p', 'class'), attributeIn(tree, 'p', 'lang'), attributeIn(tree, 'table', 'id')]).toEqual([
		'x y',
		undefined,
		undefined,
	]);
});
