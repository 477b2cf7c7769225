import type { Element } from 'hast';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Options } from 'rehype-remark';
import { EXIT, visit } from 'unist-util-visit';
import { hasClass } from '../../lib/hast/has-class.ts';

/** Elements that HTML does not know, for what Markdown calls footnotes. */
const REFERENCE = 'footnote-reference';
const DEFINITION = 'footnote-definition';

/** `#source-3` is the footnote “3”, `#note-a` the footnote “a”. */
const FOOTNOTE = /^#(?:source|note)-(\w+)$/;

const nameOf = (address: unknown) => (typeof address === 'string' ? FOOTNOTE.exec(address)?.[1] : undefined);

function become(element: Element, tagName: string, name: string) {
	element.tagName = tagName;
	element.properties = { name };
}

/** The number or letter comes on the page before what it names; of a footnote it is the name. */
function dropLabel(tree: Element) {
	visit(tree, 'element', (element, index, parent) => {
		if (element.tagName !== 'span' || !parent || index === undefined) return;
		parent.children.splice(index, 1);
		return EXIT;
	});
}

/** Turns the numbers of sources and the letters of margin notes, and what they lead to, into footnotes. */
export function markFootnotes(tree: Element) {
	visit(tree, 'element', (element, _, parent) => {
		const { tagName, properties } = element;
		if (tagName === 'a') {
			const name = nameOf(properties['href']);
			if (name) become(element, REFERENCE, name);
		}
		if (properties['role'] !== 'note' && tagName !== 'li') return;
		const name = nameOf(`#${String(properties['id'])}`);
		if (!name) return;
		dropLabel(element);
		become(element, DEFINITION, name);
		if (tagName === 'li' && parent?.type === 'element' && hasClass(parent, 'sources')) parent.tagName = 'div';
	});
}

const said = ({ properties: { name } }: Element) => String(name);

/** How the marked elements are written in Markdown. */
export const footnoteHandlers = {
	[REFERENCE]: (_, node): FootnoteReference => ({ type: 'footnoteReference', identifier: said(node), label: said(node) }),
	[DEFINITION]: (state, node): FootnoteDefinition => ({
		type: 'footnoteDefinition',
		identifier: said(node),
		label: said(node),
		children: state.toFlow(state.all(node)),
	}),
} satisfies NonNullable<Options['handlers']>;
