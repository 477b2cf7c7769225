import { getCollection, getEntry } from 'astro:content';
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

/** The front page. */
export async function getFront() {
	const front = await getEntry('front', 'front');
	if (!front) throw new Error('content/front.mdx is missing. It is the front page.');
	return front;
}

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

const parts = new Map<string, { id: string; number: number; part: string }>(
	outline.flatMap(({ id: partId, part, ids }, i) => ids.map((id) => [id, { id: partId, number: i + 1, part }])),
);

/** The part that holds a section: the id of its page, its number from 1, its name. */
export const partOf = (id: string) => parts.get(id) ?? { id: '', number: 0, part: '' };
