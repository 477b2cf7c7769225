import type { Tree } from './html-tree.ts';

/** One built page. */
export interface BuiltPage {
	/** Its address below the site's root, such as `/glossary/`. */
	path: string;
	file: string;
	html: string;
	tree: Tree;
	/** Every id on it. */
	ids: ReadonlySet<string>;
}
