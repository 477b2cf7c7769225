import type { Mention } from '../../data/sections/mentions.ts';

/** A page and what it links to and speaks of. */
export interface SpeakingPage {
	id: string;
	mentions: readonly Mention[];
	termUses: Readonly<Record<string, number>>;
}

/** A page that links to a section, and the sentence in which it does. */
export interface LinkedFrom {
	page: string;
	sentence: string;
}

/** The most pages that are shown for a section. */
export const SHOWN = 8;

/** The pages that link to each section, in the order of the pages. */
export function linkedFrom(pages: readonly SpeakingPage[]): ReadonlyMap<string, readonly LinkedFrom[]> {
	const found = new Map<string, LinkedFrom[]>();
	for (const { id, mentions } of pages)
		for (const { to, sentence } of mentions) if (to !== id) found.set(to, [...(found.get(to) ?? []), { page: id, sentence }]);
	return found;
}

/** The pages that use a term most, most uses first, then in the order of the pages; a single use is none to speak of. */
export const mostUsedOn = (pages: readonly SpeakingPage[], term: string, most: number) =>
	pages
		.map(({ id, termUses }) => ({ id, uses: termUses[term] ?? 0 }))
		.filter(({ uses }) => uses > 1)
		.toSorted((a, b) => b.uses - a.uses)
		.slice(0, most)
		.map(({ id }) => id);
