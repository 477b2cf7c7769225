import type { Element, ElementContent, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';

const isElement = (node: Root['children'][number] | undefined, tagName: string): node is Element =>
	node?.type === 'element' && node.tagName === tagName;

/** The content of a paragraph that is bold and nothing else: the title of the table after it. */
function titleIn(paragraph: Element): ElementContent[] | undefined {
	const [strong, ...rest] = paragraph.children;
	return strong && isElement(strong, 'strong') && rest.length === 0 ? strong.children : undefined;
}

/** Names what Markdown leaves without a name: tables by the title before them, footnote marks by the note that they lead to. */
export function nameParts() {
	return (tree: Root) => {
		visit(tree, 'element', (node, index, parent) => {
			if ('dataFootnoteRef' in node.properties) node.properties['ariaLabel'] = `Note ${toText(node)}`;
			if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
			const at = parent.children.findLastIndex((other, i) => i < index && other.type === 'element');
			const paragraph = parent.children[at];
			const title = isElement(paragraph, 'p') ? titleIn(paragraph) : undefined;
			if (!title) return undefined;
			node.children.unshift({ type: 'element', tagName: 'caption', properties: {}, children: title });
			parent.children.splice(at, index - at);
			return [SKIP, at + 1];
		});
	};
}
