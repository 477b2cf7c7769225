import { library } from '../library.ts';
import { sourcesByKind } from '../source-kinds.ts';
import { factTopics } from '../topics.ts';
import type { Heading } from './headings.ts';

const headings = (parts: readonly { slug: string; text: string }[]): readonly Heading[] => parts.map((part) => ({ depth: 2, ...part }));

/** The headings of lists that are made from the data, by the section that holds them: they are in no Markdown. */
const lists: ReadonlyMap<string, readonly Heading[]> = new Map([
	['figures', headings(factTopics(library.topics).map(({ id, title }) => ({ slug: id, text: title })))],
	['sources', headings(sourcesByKind.map(({ kind, title }) => ({ slug: `kind-${kind}`, text: title })))],
]);

export const listHeadings = (section: string) => lists.get(section) ?? [];
