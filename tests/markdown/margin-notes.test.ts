import { expect, test } from 'vitest';
import { marginNotes } from '../../src/markdown/margin-notes.ts';
import { elements, readMdx, wordsIn } from './read-mdx.ts';

const note = '<Note title="By the way" />';

const read = async (text: string) => (await readMdx(text, marginNotes)).tree;

test('a note shares a box with the paragraph before it, and a letter ties the two', async () => {
	const tree = await read(`The Elbe.\n\n${note}`);
	expect(elements(tree, 'div')).toEqual([{ class: 'noted content', text: 'The Elbe.' }]);
	expect(elements(tree, 'NoteMark')).toEqual([{ letter: 'a' }]);
	expect(elements(tree, 'Note')).toEqual([{ title: 'By the way', letter: 'a' }]);
	expect(tree.children).toHaveLength(1);
});

test('several notes on one paragraph share its box', async () => {
	const tree = await read(`The Elbe.\n\n${note}\n\n${note}\n\nThe Spree.`);
	expect(elements(tree, 'div')).toHaveLength(1);
	expect(elements(tree, 'NoteMark')).toEqual([{ letter: 'a' }, { letter: 'b' }]);
	expect(tree.children.map((child) => child.type)).toEqual(['mdxJsxFlowElement', 'paragraph']);
});

test('letters run on through the page, and past z', async () => {
	const tree = await read(Array.from({ length: 28 }, (_, i) => `Paragraph ${i}.\n\n${note}`).join('\n\n'));
	const letters = elements(tree, 'Note').map(({ letter }) => letter);
	expect([letters[0], letters[1], letters[25], letters[26], letters[27]]).toEqual(['a', 'b', 'z', 'a1', 'b1']);
	expect(new Set(letters).size).toBe(28);
});

test.each([
	['a list', '- One\n- Two'],
	['a paragraph', 'One'],
])('%s can be annotated', async (_name, block) => {
	expect(elements(await read(`${block}\n\n${note}`), 'div')).toHaveLength(1);
});

test('in a list the mark stands at the end of the last entry', async () => {
	const tree = await read(`- One\n- Two\n\n${note}`);
	expect(wordsIn(tree)).toBe('OneTwo');
	expect(elements(tree, 'NoteMark')).toEqual([{ letter: 'a' }]);
});

test.each([
	['at the top', note, 1],
	['after a heading', `## Rivers\n\n${note}`, 3],
	['after a table', `| a |\n|---|\n| b |\n\n${note}`, 5],
	['after a table of the data', `<DataTable id="rivers" />\n\n${note}`, 3],
])('a note %s stops the build, with file and line', async (_name, text, line) => {
	await expect(read(text)).rejects.toThrow(
		`content/rivers.mdx:${line}: <Note> stands after no paragraph or list, where its letter could stand. Put it after the paragraph that it annotates.`,
	);
});
