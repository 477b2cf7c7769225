import type { BlockContent, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { failAt } from './fail-at.ts';
import { isJsx, setText } from './jsx.ts';

const isNote = (node: RootContent): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement' && node.name === 'Note';

/** What a note can annotate: it ends in a paragraph, where the mark is, or is a box that holds such a block already. */
const isBlock = (node: RootContent | undefined): node is BlockContent =>
	node !== undefined && (node.type === 'paragraph' || node.type === 'list' || (isJsx(node) && node.name === 'div'));

const letterOf = (index: number) => String.fromCharCode(97 + (index % 26)) + (index >= 26 ? String(Math.floor(index / 26)) : '');

const mark = (letter: string): Paragraph['children'][number] => ({
	type: 'mdxJsxTextElement',
	name: 'NoteMark',
	attributes: [{ type: 'mdxJsxAttribute', name: 'letter', value: letter }],
	children: [],
});

const noted = (...children: BlockContent[]): MdxJsxFlowElement => ({
	type: 'mdxJsxFlowElement',
	name: 'div',
	attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'noted content' }],
	children,
});

const isNoted = (node: BlockContent): node is MdxJsxFlowElement => isJsx(node) && node.name === 'div';

/** The last paragraph inside a block, where the mark of a note belongs. */
function lastParagraph(block: BlockContent): Paragraph | undefined {
	if (block.type === 'paragraph') return block;
	if (block.type === 'list')
		return block.children.flatMap(({ children }) => children.flatMap((child) => (child.type === 'paragraph' ? [child] : []))).at(-1);
	if (isNoted(block)) return block.children.flatMap((child) => (child.type === 'paragraph' ? [child] : [])).at(-1);
	return undefined;
}

/**
 * Ties each margin note to the block before it: a letter marks the place in the text, and both share a `<div class="noted">`,
 * so that the note can be beside its paragraph on a wide screen and after it on a narrow one. The other class is for reader views, which drop blocks with many links.
 */
export function marginNotes() {
	return (tree: Root, file: VFile) => {
		const out: RootContent[] = [];
		let count = 0;
		for (const node of tree.children) {
			const previous = out.at(-1);
			if (!isNote(node)) {
				out.push(node);
				continue;
			}
			if (!isBlock(previous))
				failAt(
					file,
					node,
					'<Note> stands after no paragraph or list, where its letter could stand.',
					'Put it after the paragraph that it annotates.',
				);
			const letter = letterOf(count++);
			setText(node, 'letter', letter);
			lastParagraph(previous)?.children.push(mark(letter));
			if (isNoted(previous)) previous.children.push(node);
			else out.splice(-1, 1, noted(previous, node));
		}
		tree.children = out;
	};
}
