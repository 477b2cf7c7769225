import { getCollection } from 'astro:content';
import { outline, sectionIds } from '../outline.ts';
import { arrange } from './arrange.ts';

/** All sections in reading order. */
export async function getSections() {
	return arrange(sectionIds, await getCollection('sections'));
}

export type Section = Awaited<ReturnType<typeof getSections>>[number];

/** The name of a section in menus. */
export const navName = ({ data }: Section) => data.nav ?? data.title;

/** The parts with their sections, for menus. */
export async function getParts() {
	const sections = new Map((await getSections()).map((section) => [section.id, section]));
	return outline.map(({ part, ids }, i) => ({
		part,
		number: i + 1,
		sections: ids.flatMap((id) => sections.get(id) ?? []),
	}));
}

/** The part that holds a section, by its number from 1 and its name. */
export function partOf(id: string) {
	const index = outline.findIndex(({ ids }) => ids.some((each) => each === id));
	return { number: index + 1, part: outline[index]?.part ?? '' };
}
