import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Keeps translation programs from the names of brands. @param names as they are printed; what stands in brackets after one is no part of it */
export function keepNames({ names }: { names: readonly string[] }) {
	const words = names.map((name) => name.replace(/ \(.*/, '')).sort((a, b) => b.length - a.length);
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
	return (tree: Root) =>
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined || (parent.type === 'element' && parent.properties['translate'] === 'no')) return undefined;
			const pieces: ElementContent[] = [];
			let end = 0;
			for (const { 0: name, index: at } of node.value.matchAll(pattern)) {
				if (at > end) pieces.push({ type: 'text', value: node.value.slice(end, at) });
				const kept: Element = {
					type: 'element',
					tagName: 'span',
					properties: { translate: 'no' },
					children: [{ type: 'text', value: name }],
				};
				pieces.push(kept);
				end = at + name.length;
			}
			if (pieces.length === 0) return undefined;
			if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
			parent.children.splice(index, 1, ...pieces);
			return [SKIP, index + pieces.length];
		});
}
