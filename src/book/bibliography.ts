import { kindName } from '../components/kind-names.ts';
import { find, library } from '../data/library.ts';
import type { Bibliography } from './name-sources.ts';

const all = [...library.sources.values()];

/** The sources as the bibliography lists them: filings first, copies last. */
export const sourcesByKind = Object.entries(kindName).map(([kind, name]) => ({
	kind,
	name,
	sources: all.filter(({ custom }) => custom.kind === kind),
}));

const numbers = new Map(sourcesByKind.flatMap(({ sources }) => sources).map(({ id }, i) => [id, i + 1]));

/** The numbers of the sources in the bibliography of the book. */
export const bibliography: Bibliography = {
	sourcesOf: (fact) => find(library.facts, fact, 'fact').sources,
	numberOf: (source) => find(numbers, source, 'source'),
};
