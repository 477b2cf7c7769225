import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { footnoteHandlers, markFootnotes } from './footnotes.ts';
import { hasClass } from '../../lib/hast/has-class.ts';
import { plainHtml } from './plain-html.ts';

/** Tells the parts of a section’s page that are its words: title, text and sources, claims. The rest is page chrome. */
const WORDS = [
	({ tagName }) => tagName === 'h1',
	(part) => hasClass(part, 'body'),
	({ properties }) => properties['id'] === 'article',
] satisfies ((part: Element) => boolean)[];

/** What precedes the text of a twin, for programs that sort by it. */
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

/** What a twin is made of: the rest of the page would be read for nothing. */
export const mainOf = (html: string) => /<main\b.*<\/main>/s.exec(html)?.[0] ?? '';

/** Finds the words of a section in its text: headings of folded parts become headings. */
function wordsOf(main: string): Element {
	const [text] = fromHtml(main, { fragment: true }).children;
	const children = text?.type === 'element' ? text.children.filter((child) => child.type === 'element') : [];
	const parts = children.filter((child) => WORDS.some((isPart) => isPart(child)));
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

/** A section as Markdown, made from the text of its built page: the same words in the same order, without the furniture. */
export function sectionToMarkdown(main: string, head: TwinHead) {
	const words = wordsOf(main);
	markFootnotes(words);
	plainHtml(words);
	absolute(words, head.url);
	const tree: Root = { type: 'root', children: [words] };
	return `---\n${frontMatter(head)}---\n\n${markdown.stringify(markdown.runSync(tree))}`;
}
