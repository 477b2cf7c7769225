import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { setPageData } from './page-data.ts';

/** Words that a careful reader takes in per minute. */
const PACE = 220;

/** Gives the page its reading time in whole minutes, as `minutes` in the frontmatter. */
export function readingTime() {
	return (tree: Root, file: VFile) => {
		let words = 0;
		visit(tree, 'text', ({ value }) => {
			words += value.split(/\s+/).filter(Boolean).length;
		});
		setPageData(file, 'minutes', Math.max(1, Math.round(words / PACE)));
	};
}
