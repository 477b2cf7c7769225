import { compile, selectAll, selectOne } from 'css-select';
import type { AnyNode, Document, Element } from 'domhandler';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { memoize } from './memoize.ts';

/** A page as a tree of elements. It is no browser’s document, whose elements weigh ten times as much: a large site has millions of them. */
export type Tree = Document;

export const readTree = (html: string): Tree => parseDocument(html);

const queries = memoize((selector) => compile<AnyNode, Element>(selector));

/** The elements within a part that a selector of CSS names, in order. */
export const elementsIn = (part: AnyNode, selector: string): readonly Element[] => selectAll<AnyNode, Element>(queries(selector), part);

/** The text of the first element that a selector names, without space around it; undefined where there is none. */
export function textIn(part: AnyNode, selector: string) {
	const element = selectOne<AnyNode, Element>(queries(selector), part);
	return element ? textContent(element).trim() : undefined;
}

/** An attribute of the first element that a selector names. */
export const attributeIn = (part: AnyNode, selector: string, name: string) =>
	selectOne<AnyNode, Element>(queries(selector), part)?.attribs[name];
