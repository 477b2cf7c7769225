import type { BlockContent, Paragraph, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { failAt } from './fail-at.ts';
import { isJsx, type Jsx, setText } from './jsx.ts';

const NOTES = new Set(['SourceCheck', 'Note']);

const isNote = (node: RootContent | undefined): node is Jsx & RootContent => node !== undefined && isJsx(node) && NOTES.has(node.name ?? '');

const letter = (index: number) => String.fromCharCode(97 + (index % 26)) + (index >= 26 ? String(Math.floor(index / 26)) : '');

const mark = (name: string): Paragraph['children'][number] => ({
	type: 'mdxJsxTextElement',
	name: 'NoteMark',
	attributes: [{ type: 'mdxJsxAttribute', name: 'letter', value: name }],
	children: [],
});

/** The last paragraph inside a block, where the mark of a note belongs. */
function lastParagraph(block: RootContent): Paragraph | undefined {
	if (block.type === 'paragraph') return block;
	const children = 'children' in block ? block.children : [];
	for (const child of [...children].reverse()) {
		const found = lastParagraph(child as RootContent);
		if (found) return found;
	}
	return undefined;
}

/**
 * Ties each margin note to the block before it: a letter marks the place in the text, and both share a `<div class="noted">`,
 * so that the note can stand beside its paragraph on a wide screen and after it on a narrow one.
 */
export function marginNotes() {
	return (tree: Root, file: VFile) => {
		const out: RootContent[] = [];
		let count = 0;
		for (const node of tree.children) {
			if (!isNote(node)) {
				out.push(node);
				continue;
			}
			const name = letter(count++);
			setText(node, 'letter', name);
			const previous = out.at(-1);
			if (!previous || previous.type === 'heading') {
				failAt(file, node, `<${node.name}> stands before the text that it annotates.`, 'Put it after the paragraph.');
			}
			const paragraph = lastParagraph(previous);
			if (paragraph) paragraph.children.push(mark(name));
			if (isJsx(previous) && previous.name === 'div') previous.children.push(node as BlockContent);
			else out.splice(-1, 1, noted([previous, node]));
		}
		tree.children = out;
	};
}

const noted = (children: RootContent[]): RootContent => ({
	type: 'mdxJsxFlowElement',
	name: 'div',
	attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'noted' }],
	children: children as BlockContent[],
});
