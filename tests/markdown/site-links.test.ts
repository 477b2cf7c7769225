import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { siteLinks } from '../../src/markdown/site-links.ts';
import { readMdx } from './read-mdx.ts';

const pages = new Set(['/', '/glossary/']);

function addresses(tree: Root) {
	const found: string[] = [];
	visit(tree, 'link', ({ url }) => void found.push(url));
	return found;
}

const read = async (text: string, base = '/') => addresses((await readMdx(text, [siteLinks, { base, pages }])).tree);

test.each([
	['/glossary/', '/', '/glossary/'],
	['/glossary/', '/x/', '/x/glossary/'],
	['/glossary/#gmv', '/x/', '/x/glossary/#gmv'],
	['/', '/x/', '/x/'],
	['#gmv', '/x/', '#gmv'],
	['https://example.com/', '/x/', 'https://example.com/'],
])('%s under %s becomes %s', async (url, base, address) => {
	expect(await read(`[a](${url})`, base)).toEqual([address]);
});

test.each(['/glosary/', '/glossary', '/glossary.html', '/Glossary/#gmv'])(
	'a link to %s stops the build, with file and line',
	async (url) => {
		await expect(read(`One.\n\n[a](${url})`)).rejects.toThrow(
			`content/rivers.mdx:3: The link “${url}” leads nowhere. Pages have addresses such as /glossary/, with a slash at the end.`,
		);
	},
);
