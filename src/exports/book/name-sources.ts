import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { bookId, sectionAddress } from '../../urls/book-id.ts';

/** What the bibliography knows of the facts. */
export interface Bibliography {
	/** The sources of a fact. */
	sourcesOf: (fact: string) => readonly string[];
	/** The number of a source in the bibliography, from 1. */
	numberOf: (source: string) => number;
}

const isSpace = (node: ElementContent) => node.type === 'text' && node.value.trim() === '';

const linkTo = (source: string, number: number): Element => ({
	type: 'element',
	tagName: 'a',
	properties: { href: `#${bookId('sources', source)}`, ariaLabel: `S${number}: source ${number} of the bibliography` },
	children: [{ type: 'text', value: `S${number}` }],
});

/** Names, in place of links to a run of facts, the sources behind these, by their numbers in the bibliography. */
function sourceLinks(facts: readonly string[], { sourcesOf, numberOf }: Bibliography): ElementContent[] {
	const sources = [...new Set(facts.flatMap(sourcesOf))].sort((a, b) => numberOf(a) - numberOf(b));
	return sources.flatMap((source, i) => [...(i > 0 ? [{ type: 'text' as const, value: ', ' }] : []), linkTo(source, numberOf(source))]);
}

/**
 * The tables of the data lead to facts by bare numbers, which say nothing on paper and lead out of the book:
 * here they become the sources of these facts.
 */
export function nameSources(tree: Element, base: string, bibliography: Bibliography) {
	const figures = new Set(['figures']);
	const factOf = (node: ElementContent) => {
		if (node.type !== 'element' || node.tagName !== 'a') return undefined;
		const [label] = node.children;
		if (label?.type !== 'text' || !/^\d+$/.test(label.value)) return undefined;
		return sectionAddress(String(node.properties['href'] ?? ''), base, figures)?.id;
	};
	visit(tree, 'element', (element) => {
		if (!element.children.some(factOf)) return;
		const children: ElementContent[] = [];
		let run: string[] = [];
		const close = () => {
			children.push(...sourceLinks(run, bibliography));
			run = [];
		};
		for (const node of element.children) {
			const fact = factOf(node);
			if (fact) run.push(fact);
			else if (run.length === 0 || !isSpace(node)) {
				close();
				children.push(node);
			}
		}
		close();
		element.children = children;
	});
}
