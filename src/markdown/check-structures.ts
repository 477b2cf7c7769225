import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Library } from '../data/read-library.ts';
import { failAt } from './fail-at.ts';
import { isJsx, textOf } from './jsx.ts';

const SENTENCE_END = /[.!?;](?:\s|$)/;

const BLOCKS = new Set(['paragraph', 'listItem', 'tableCell']);

const isText = (node: Node): node is Node & { value: string } => node.type === 'text' && 'value' in node && typeof node.value === 'string';

interface Options {
	library: Pick<Library, 'facts'>;
}

/** Stops the build on a sentence that sets figures of two segment structures side by side: they do not compare. */
export function checkStructures({ library }: Options) {
	return (tree: Root, file: VFile) =>
		visit(tree, (block) => {
			if (!BLOCKS.has(block.type) || !('children' in block)) return;
			const seen = new Map<string, string>();
			for (const node of (block satisfies Parent).children) {
				if (isText(node) && SENTENCE_END.test(node.value)) seen.clear();
				if (!isJsx(node) || node.name !== 'Fact') continue;
				const id = textOf(node, 'id') ?? '';
				const structure = library.facts.get(id)?.structure;
				if (structure === undefined) continue;
				const [other] = [...seen].find(([, known]) => known !== structure) ?? [];
				if (other !== undefined)
					failAt(
						file,
						node,
						`“${id}” and “${other}” belong to different segment structures.`,
						'Give each a sentence of its own and name the structure.',
					);
				seen.set(id, structure);
			}
		});
}
