import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { footnoteHandlers, markFootnotes } from './footnotes.ts';
import { plainHtml } from './plain-html.ts';

/** The parts of a section’s page that are its words, in order. The rest is furniture. */
const WORDS = ['h1', '.body', '#sources', 'ol.sources', '#article'] as const;

/** What stands before the text of a twin, for programs that sort by it. */
export interface TwinHead {
	title: string;
	/** “IV Ecosystem”. */
	part: string;
	/** The permanent address of the page. */
	url: string;
	/** The day on which it was last held against its sources. */
	reviewed: string;
}

const markdown = unified()
	.use(rehypeRemark, { handlers: footnoteHandlers })
	.use(remarkGfm, { tablePipeAlign: false })
	.use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' });

/** Finds the words of a section in its page: headings of folded parts become headings. */
function wordsOf(page: Root): Element {
	const main = select('main', page);
	const parts = main ? WORDS.flatMap((selector) => select(`main > ${selector}`, page) ?? []) : [];
	for (const part of parts) {
		const [summary] = part.tagName === 'details' ? part.children.filter((child) => child.type === 'element') : [];
		if (summary) summary.tagName = 'h2';
	}
	return { type: 'element', tagName: 'div', properties: {}, children: parts };
}

function absolute(tree: Element, address: string) {
	visit(tree, 'element', ({ properties }) => {
		if (typeof properties['href'] === 'string') properties['href'] = new URL(properties['href'], address).href;
	});
}

const frontMatter = (head: TwinHead) =>
	Object.entries(head)
		.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
		.join('');

/** A section as Markdown, made from its built page: the same words in the same order, without the furniture. */
export function twinOf(html: string, head: TwinHead) {
	const words = wordsOf(fromHtml(html));
	markFootnotes(words);
	plainHtml(words);
	absolute(words, head.url);
	const tree: Root = { type: 'root', children: [words] };
	return `---\n${frontMatter(head)}---\n\n${markdown.stringify(markdown.runSync(tree))}`;
}
