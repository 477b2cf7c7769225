import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

export const isJsx = (node: Node): node is Jsx => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const attribute = (node: Jsx, name: string) =>
	node.attributes.find((entry): entry is MdxJsxAttribute => entry.type === 'mdxJsxAttribute' && entry.name === name);

/** The text of an attribute such as `id="gmv"`, or undefined. */
export function textOf(node: Jsx, name: string) {
	const value = attribute(node, name)?.value;
	return typeof value === 'string' ? value : undefined;
}

/** Takes an attribute away, as if the writer had not typed it. */
export function removeAttribute(node: Jsx, name: string) {
	node.attributes = node.attributes.filter((entry) => entry.type !== 'mdxJsxAttribute' || entry.name !== name);
}

export const hasAttribute = (node: Jsx, name: string) => attribute(node, name) !== undefined;

/** Hands a value found at build time to the component, as if the writer had typed it. */
export function setText(node: Jsx, name: string, value: string) {
	node.attributes.push({ type: 'mdxJsxAttribute', name, value });
}

/** The words of an attribute that lists ids: `id="a b"`. */
export const wordsOf = (node: Jsx, name: string) => (textOf(node, name) ?? '').split(/\s+/).filter(Boolean);
