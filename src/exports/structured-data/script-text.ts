import type { Graph, Thing } from 'schema-dts';

/** What a page says to machines, as the text of a script element: it can neither end the element nor open a comment. */
export function scriptText(nodes: readonly Thing[]) {
	const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
