import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isJsx, textOf } from './jsx.ts';
import { type Linkable, patternOf } from './link-terms.ts';
import { setPageData } from './page-data.ts';

/** Gives the page how often it uses each glossary term, as `termUses` in the frontmatter. Runs before `linkTerms`, which splits texts. */
export function countTerms({ terms }: { terms: readonly Linkable[] }) {
	const one = patternOf(terms);
	const pattern = one && new RegExp(one, 'gu');
	const termOf = new Map(terms.flatMap(({ id, match }) => match.map((word) => [word, id] as const)));
	return (tree: Root, file: VFile) => {
		const uses: Record<string, number> = {};
		const count = (id: string) => (uses[id] = (uses[id] ?? 0) + 1);
		visit(tree, (node) => {
			if (isJsx(node) && node.name === 'Term') {
				count(textOf(node, 'id') ?? '');
				return 'skip';
			}
			if (node.type === 'text' && pattern) for (const [word] of node.value.matchAll(pattern)) count(termOf.get(word) ?? '');
			return undefined;
		});
		setPageData(file, 'termUses', uses);
	};
}
