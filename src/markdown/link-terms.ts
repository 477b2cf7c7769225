import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { failAt } from './fail-at.ts';
import { isJsx, textOf } from './jsx.ts';

/** What the linking needs of a glossary term. */
export interface Linkable {
	id: string;
	match: readonly string[];
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One pattern over all words, longest first, so that “adjusted EBITA” wins over “EBITA”. */
export function patternOf(terms: readonly Linkable[]) {
	const words = terms.flatMap(({ match }) => match).sort((a, b) => b.length - a.length);
	return words.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`, 'u') : undefined;
}

const link = (id: string, value: string): PhrasingContent => ({
	type: 'mdxJsxTextElement',
	name: 'Term',
	attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
	children: [{ type: 'text', value }],
});

const CLOSED = new Set(['heading', 'link', 'linkReference', 'inlineCode']);

/** Links each glossary term at its first use on a page, where the writer has not done so with `<Term>`. */
export function linkTerms({ terms }: { terms: readonly Linkable[] }) {
	const known = new Set(terms.map(({ id }) => id));
	const pattern = patternOf(terms);
	const termOf = new Map(terms.flatMap(({ id, match }) => match.map((word) => [word, id] as const)));
	return (tree: Root, file: VFile) => {
		const linked = new Set<string>();
		visit(tree, (node) => {
			if (!isJsx(node) || node.name !== 'Term') return;
			const id = textOf(node, 'id') ?? '';
			if (!known.has(id))
				failAt(file, node, `There is no glossary term “${id}”.`, 'Correct the id, or add the term to content/data/glossary.json.');
			linked.add(id);
		});
		if (!pattern) return;
		visit(tree, (node, index, parent) => {
			if (CLOSED.has(node.type) || (isJsx(node) && node.name === 'Term')) return SKIP;
			if (node.type !== 'text' || !parent || index === undefined) return undefined;
			const pieces = splitAtTerms(node.value, pattern, termOf, linked);
			if (pieces.length < 2) return undefined;
			parent.children.splice(index, 1, ...pieces);
			return [SKIP, index + pieces.length];
		});
	};
}

function splitAtTerms(text: string, pattern: RegExp, termOf: ReadonlyMap<string, string>, linked: Set<string>) {
	const pieces: PhrasingContent[] = [];
	let rest = text;
	let kept = '';
	for (let hit = pattern.exec(rest); hit; hit = pattern.exec(rest)) {
		const [word] = hit;
		const id = termOf.get(word) ?? '';
		const before = rest.slice(0, hit.index);
		rest = rest.slice(hit.index + word.length);
		if (linked.has(id)) {
			kept += before + word;
			continue;
		}
		linked.add(id);
		if (kept + before) pieces.push({ type: 'text', value: kept + before });
		kept = '';
		pieces.push(link(id, word));
	}
	if (pieces.length === 0) return [];
	if (kept + rest) pieces.push({ type: 'text', value: kept + rest });
	// A term that fills its whole text still has to replace it.
	return pieces.length === 1 ? [...pieces, { type: 'text', value: '' } satisfies Text] : pieces;
}
