import { join } from 'node:path';
import { type RemarkPlugins, unified } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isJsx, type Jsx } from '../../src/markdown/jsx.ts';

/** What plugins have made of a text. */
export interface ReadMdx {
	tree: Root;
	file: VFile;
}

/** Reads MDX the way the site does, with only the plugins given, as if it stood in `content/rivers.mdx`. */
export async function readMdx(text: string, ...plugins: RemarkPlugins): Promise<ReadMdx> {
	const seen: ReadMdx[] = [];
	const look = () => (tree: Root, file: VFile) => void seen.push({ tree: structuredClone(tree), file });
	const processor = unified({ gfm: true, smartypants: false, remarkPlugins: [...plugins, look] });
	const renderer = await processor.createMdxRenderer?.({}, { optimize: false });
	await renderer?.process(text, join(process.cwd(), 'content/rivers.mdx'), {});
	const [read] = seen;
	if (!read) throw new Error('The text was not read.');
	return read;
}

/** All words of a tree, run together. */
export function wordsIn(tree: Node) {
	let words = '';
	visit(tree, (node) => {
		if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) words += String(node.value);
	});
	return words;
}

/** The attributes of an element and the text inside it. */
const described = (node: Jsx) => ({
	...Object.fromEntries(node.attributes.flatMap((entry) => (entry.type === 'mdxJsxAttribute' ? [[entry.name, entry.value]] : []))),
	...(node.children.length > 0 ? { text: wordsIn(node) } : {}),
});

/** Every element of a name, in the order of reading. */
export function elements(tree: Root, name: string) {
	const found: Record<string, unknown>[] = [];
	visit(tree, (node) => {
		if (isJsx(node) && node.name === name) found.push(described(node));
	});
	return found;
}
