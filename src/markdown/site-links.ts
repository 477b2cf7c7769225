import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { failAt } from './fail-at.ts';

interface Options {
	/** Where the site lives, with a slash at both ends: `/` or `/x/`. */
	base: string;
	/** The addresses of all pages, such as `/glossary/`. */
	pages: ReadonlySet<string>;
}

/** Checks links to pages of the site and puts them under the site's base path. Fragments are checked on the built pages. */
export function siteLinks({ base, pages }: Options) {
	return (tree: Root, file: VFile) =>
		visit(tree, 'link', (node) => {
			if (!node.url.startsWith('/')) return;
			const [path = '', fragment] = node.url.split('#');
			if (!pages.has(path))
				failAt(file, node, `The link “${node.url}” leads nowhere.`, 'Pages have addresses such as /glossary/, with a slash at the end.');
			node.url = base.replace(/\/$/, '') + path + (fragment ? `#${fragment}` : '');
		});
}
