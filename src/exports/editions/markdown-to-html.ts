import { unified as markdownProcessor } from 'unified';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';

const processor = markdownProcessor().use(remarkParse).use(remarkGfm).use(remarkRehype, { clobberPrefix: '' }).use(rehypeStringify);

/**
 * GFM as HTML, footnotes included; raw HTML is left out.
 * @param base the path under which the site is served: links from the root get it in front
 */
export const markdownToHtml = (markdown: string, base = '/') =>
	String(processor.processSync(markdown))
		.replaceAll(/ style="[^"]*"| align="[a-z]+"/g, '')
		.replaceAll('href="/', `href="${base}`);
