import { unified as markdownProcessor } from 'unified';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import { headingIds } from '../../markdown/heading-ids.ts';
import { markChinese } from '../../markdown/mark-chinese.ts';
import { nameParts } from './name-parts.ts';

const processor = markdownProcessor()
	.use(remarkParse)
	.use(remarkGfm)
	.use(remarkRehype, { clobberPrefix: '' })
	.use(rehypeHeadingIds)
	.use(headingIds)
	.use(markChinese)
	.use(nameParts)
	.use(rehypeStringify);

/**
 * GFM as HTML, footnotes included; raw HTML is left out.
 * @param base the path under which the site is served: links from the root get it in front
 */
export const markdownToHtml = (markdown: string, base = '/') =>
	String(processor.processSync(markdown))
		.replaceAll(/ style="[^"]*"| align="[a-z]+"/g, '')
		.replaceAll('href="/', `href="${base}`);
