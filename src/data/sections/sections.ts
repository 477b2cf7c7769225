import { getCollection } from 'astro:content';
import { outline, type Part, sectionIds } from '../../outline.ts';
import { arrange } from './arrange.ts';
import { lastReviewed } from './last-reviewed.ts';

/** What every page asks of all sections is made once for a build, and anew each time while somebody writes. */
function onceForBuild<T>(make: () => Promise<T>) {
	let made: Promise<T> | undefined;
	return () => (import.meta.env.PROD ? (made ??= make()) : make());
}

/** All sections in reading order. */
export const getSections = onceForBuild(async () => arrange(sectionIds, await getCollection('sections')));

/** The day of the latest review of any section. */
export const getLastReview = onceForBuild(async () => lastReviewed(await getSections()));

export type Section = Awaited<ReturnType<typeof getSections>>[number];

/** The name of a section in menus. */
export const navName = ({ data }: Section) => data.nav ?? data.title;

/** The parts with their sections, for menus. */
export const getParts = onceForBuild(async () => {
	const sections = new Map((await getSections()).map((section) => [section.id, section]));
	return outline.map((entry: Part, i) => ({
		...entry,
		number: i + 1,
		sections: entry.ids.flatMap((id) => sections.get(id) ?? []),
	}));
});

const parts = new Map<string, { number: number; part: string }>(
	outline.flatMap(({ part, ids }, i) => ids.map((id) => [id, { number: i + 1, part }])),
);

/** The part that holds a section, by its number from 1 and its name. */
export const partOf = (id: string) => parts.get(id) ?? { number: 0, part: '' };
