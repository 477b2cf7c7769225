import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Fact } from '../data/schemas.ts';
import { type FigureForm, formatFigure } from '../data/numbers/format-value.ts';
import type { Mention } from '../data/sections/mentions.ts';
import { hasAttribute, isJsx, type Jsx, textOf } from './jsx.ts';
import { setPageData } from './page-data.ts';

/** The most characters that are kept of a sentence. */
const SENTENCE = 160;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The words of a paragraph, and where in them links to sections begin. */
interface Paragraph {
	text: string;
	links: { to: string; at: number }[];
}

const forms: ReadonlySet<string> = new Set<FigureForm>(['short', 'full', 'count', 'bare']);
const isForm = (form: string): form is FigureForm => forms.has(form);

/** A figure as the page writes it; a fact that carries none is an error that `numberSources` reports. */
function figureOf(node: Jsx, facts: ReadonlyMap<string, Fact>) {
	const fact = facts.get(textOf(node, 'id') ?? '');
	if (!fact || fact.value === null) return '';
	const form = textOf(node, 'form') ?? 'short';
	const { unit, value } = fact;
	return formatFigure(
		{ unit, value: hasAttribute(node, 'abs') && typeof value === 'number' ? Math.abs(value) : value },
		isForm(form) ? form : 'short',
	);
}

const isParent = (node: Node): node is Parent => 'children' in node && Array.isArray(node.children);

function read(node: Node, facts: ReadonlyMap<string, Fact>, into: Paragraph) {
	if (node.type === 'text' && 'value' in node) into.text += String(node.value);
	else if (isJsx(node) && node.name === 'Fact') into.text += figureOf(node, facts);
	else if (node.type === 'break') into.text += ' ';
	if (node.type === 'link' && 'url' in node) {
		const to = /^\/([\w-]+)\//.exec(String(node.url))?.[1];
		if (to !== undefined) into.links.push({ to, at: into.text.length });
	}
	if (isParent(node)) for (const child of node.children) read(child, facts, into);
}

/** A sentence within its limit, cut at words, with the word at a position of it kept. */
export function cutSentence(sentence: string, at: number) {
	if (sentence.length <= SENTENCE) return sentence;
	const start = Math.max(0, Math.min(at - SENTENCE / 2, sentence.length - SENTENCE));
	const from = start === 0 ? 0 : sentence.indexOf(' ', start) + 1;
	// Room for an ellipsis at each end.
	const room = sentence.slice(from, from + SENTENCE - 2);
	const whole = from + room.length >= sentence.length ? room : room.slice(0, room.lastIndexOf(' '));
	return `${from > 0 ? '…' : ''}${whole.trim()}${from + whole.length < sentence.length ? '…' : ''}`;
}

function mentionsIn(paragraph: Paragraph): Mention[] {
	const parts = [...sentences.segment(paragraph.text)];
	return paragraph.links.flatMap(({ to, at }) => {
		const part = parts.find(({ index, segment }) => at < index + segment.length);
		if (!part) return [];
		const sentence = part.segment.replaceAll(/[^\S\u00a0]/g, ' ');
		return [{ to, sentence: cutSentence(sentence.trim(), at - part.index) }];
	});
}

/** Gives the page the first sentence that links to each section, as `mentions` in the frontmatter. Runs before addresses get the base path. */
export function findMentions({ facts }: { facts: ReadonlyMap<string, Fact> }) {
	return (tree: Root, file: VFile) => {
		const found = new Map<string, Mention>();
		visit(tree, 'paragraph', (node) => {
			const paragraph: Paragraph = { text: '', links: [] };
			read(node, facts, paragraph);
			for (const mention of mentionsIn(paragraph)) if (!found.has(mention.to)) found.set(mention.to, mention);
			return SKIP;
		});
		setPageData(file, 'mentions', [...found.values()]);
	};
}
