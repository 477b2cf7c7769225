import type { Element, ElementContent } from 'hast';
import { select } from 'hast-util-select';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../../lib/hast/has-class.ts';

/** What serves the hand or the eye only. */
const isFurniture = (element: Element) =>
	['button', 'fieldset', 'form', 'script', 'style', 'template', 'nav'].includes(element.tagName) ||
	hasClass(element, 'anchor') ||
	hasClass(element, 'embed') ||
	element.tagName === 'summary';

const text = (value: string): ElementContent => ({ type: 'text', value });

const element = (tagName: string, children: ElementContent[]): Element => ({ type: 'element', tagName, properties: {}, children });

/** What a drawing shows, in words: its own description. The words drawn in it say the same once more. */
function inWords(svg: Element): ElementContent[] {
	const description = select('desc', svg);
	return description ? [element('p', [element('em', description.children)])] : [];
}

/** A line of its own within a cell, which Markdown cannot break: it goes into brackets. */
const bracketed = ({ children }: Element): ElementContent[] => [text(' ('), ...children, text(')')];

/** An entry of a list of terms: the term in bold, the definition under it. */
const entry = ({ children }: Element): ElementContent[] =>
	children.flatMap((part) => {
		if (part.type !== 'element') return [];
		return [element('p', part.tagName === 'dt' ? [element('strong', part.children)] : part.children)];
	});

/** What replaces an element; undefined leaves it as it is. */
function replacement(node: Element, parent: Element): ElementContent[] | undefined {
	const { tagName, children } = node;
	if (tagName === 'summary' && (hasClass(parent, 'uses') || parent.properties['dataSeries'] !== undefined)) return [element('p', children)];
	if (isFurniture(node)) return [];
	if (tagName === 'svg') return inWords(node);
	if (tagName === 'abbr' || (tagName === 'i' && node.properties['lang'] !== undefined)) return children;
	if (tagName === 'small' && (parent.tagName === 'th' || parent.tagName === 'td')) return bracketed(node);
	if (tagName === 'small' && parent.tagName === 'figcaption') return [text(' – '), ...children];
	if (tagName === 'caption' || tagName === 'figcaption') return [element('p', [element('strong', children)])];
	if (tagName === 'div' && hasClass(parent, 'entries')) return entry(node);
	return undefined;
}

/** A chart is drawn once for each width; one of the drawings is enough to say what it shows. */
function keepOneDrawing(tree: Element) {
	visit(tree, 'element', (figure) => {
		if (figure.tagName !== 'figure') return;
		const [, ...others] = figure.children.filter((child) => child.type === 'element' && child.tagName === 'svg');
		figure.children = figure.children.filter((child) => !others.includes(child));
	});
}

/** A caption goes before its table: Markdown knows no captions. */
function liftCaptions(tree: Element) {
	visit(tree, 'element', (table, index, parent) => {
		if (table.tagName !== 'table' || index === undefined || parent?.type !== 'element') return;
		const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
		if (!caption) return;
		table.children = table.children.filter((child) => child !== caption);
		parent.children.splice(index, 0, caption);
		return [SKIP, index];
	});
}

/** Links and words that follow one another without a space are told apart by the style sheet only. */
function spaceOut(tree: Element) {
	visit(tree, 'element', (link, index, parent) => {
		if (link.tagName !== 'a' || index === undefined || parent?.type !== 'element') return;
		const before = parent.children[index - 1];
		if (before?.type !== 'element' || before.tagName === 'sup') return;
		parent.children.splice(index, 0, text(' '));
		return index + 2;
	});
}

/** The space that keeps a link to itself on the line of a caption or heading goes with that link. */
function trimBeforeAnchors(tree: Element) {
	visit(tree, 'element', ({ children }) => {
		for (const [i, child] of children.entries()) {
			const before = children[i - 1];
			if (child.type === 'element' && hasClass(child, 'anchor') && before?.type === 'text') before.value = before.value.trimEnd();
		}
	});
}

/** Turns a section as the site shows it into HTML that says the same in words alone. */
export function plainHtml(tree: Element) {
	keepOneDrawing(tree);
	trimBeforeAnchors(tree);
	liftCaptions(tree);
	spaceOut(tree);
	visit(tree, 'element', (node, index, parent) => {
		if (index === undefined || parent?.type !== 'element') return;
		if (hasClass(node, 'numeric')) node.properties['align'] = 'right';
		const instead = replacement(node, parent);
		if (!instead) return;
		parent.children.splice(index, 1, ...instead);
		return index;
	});
}
