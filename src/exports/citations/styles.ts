import { readFileSync } from 'node:fs';

/** A citation style, in the Citation Style Language (CSL). */
export interface CitationStyle {
	id: string;
	name: string;
	/** Fields left out where author, site and publisher are the same. */
	without: readonly ('author' | 'container-title' | 'publisher')[];
	/** The style's XML; undefined for styles that Citation.js brings. */
	csl?: string;
}

/** The styles as the Citation Style Language project publishes them; `styles/README.md` has their licence. */
const csl = (id: string) => readFileSync(`src/exports/citations/styles/${id}.csl`, 'utf8');

/** The styles in which references are written out, in display order. */
export const citationStyles: readonly CitationStyle[] = [
	{ id: 'apa', name: 'APA', without: ['container-title', 'publisher'] },
	{ id: 'mla', name: 'MLA', without: ['author', 'publisher'], csl: csl('mla') },
	{ id: 'chicago', name: 'Chicago', without: ['container-title', 'publisher'], csl: csl('chicago') },
];
