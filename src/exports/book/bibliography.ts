import { find, library } from '../../data/library.ts';
import { sourcesByKind } from '../../data/source-kinds.ts';
import type { Bibliography } from './name-sources.ts';

const numbers = new Map(sourcesByKind.flatMap(({ sources }) => sources).map(({ id }, i) => [id, i + 1]));

/** The numbers of the sources in the bibliography of the book. */
export const bibliography: Bibliography = {
	sourcesOf: (fact) => find(library.facts, fact, 'fact').sources,
	numberOf: (source) => find(numbers, source, 'source'),
};
