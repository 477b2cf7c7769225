import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const HAN = /\p{Script=Han}[\p{Script=Han}·]*/gu;
const HAS_HAN = /\p{Script=Han}/u;

/** Sets the language of Chinese words, so that they are pronounced and drawn as such, and keeps translation programs from them. */
export function markChinese() {
	return (tree: Root) =>
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined || !HAS_HAN.test(node.value)) return;
			if (parent.type === 'element' && parent.properties['lang'] === 'zh-Hans') return;
			const pieces: ElementContent[] = [];
			let end = 0;
			for (const hit of node.value.matchAll(HAN)) {
				if (hit.index > end) pieces.push({ type: 'text', value: node.value.slice(end, hit.index) });
				pieces.push({
					type: 'element',
					tagName: 'i',
					properties: { lang: 'zh-Hans', translate: 'no' },
					children: [{ type: 'text', value: hit[0] }],
				});
				end = hit.index + hit[0].length;
			}
			if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
			parent.children.splice(index, 1, ...pieces);
			return [SKIP, index + pieces.length];
		});
}
