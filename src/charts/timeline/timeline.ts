import type { Event } from '../../data/schemas.ts';

/** Something that happened. */
export interface TimelineEvent {
	/** ISO date, as exact as it is known. */
	date: string;
	year: string;
	title: string;
	text: string;
	kind: Event['kind'];
}

/** Somebody’s time in a post, in words: “2015 to 2023”. */
export interface Term {
	name: string;
	when: string;
}

/** Events between two dates, under a heading. */
export interface Era {
	head: string;
	events: readonly TimelineEvent[];
}

/** What a timeline shows: eras, and who held which post. */
export interface Timeline {
	eras: readonly Era[];
	posts: readonly { head: string; terms: readonly Term[] }[];
}

/** Divides events into eras, each from its first date until the next one’s. @throws where an event is earlier than all eras */
export function divide(events: readonly TimelineEvent[], eras: readonly { head: string; from: string }[]): Era[] {
	const early = events.find(({ date }) => date < (eras[0]?.from ?? ''));
	if (early) throw new Error(`“${early.title}” (${early.date}) is earlier than the first era. Correct its "from".`);
	return eras.map(({ head, from }, i) => {
		const until = eras[i + 1]?.from;
		return { head, events: events.filter(({ date }) => date >= from && (until === undefined || date < until)) };
	});
}

/** A mark of 10 by 10 pixels for each kind of event. */
export const markPaths: Readonly<Record<Event['kind'], string>> = {
	founding: 'M5 0l1.5 3.5L10 4l-2.5 2.5L8.2 10 5 8.2 1.8 10l.7-3.5L0 4l3.5-.5z',
	product: 'M5 .5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9',
	listing: 'M5 .5L10 9.5H0z',
	people: 'M5 0l5 5-5 5-5-5z',
	structure: 'M.5.5h9v9h-9z',
	purchase: 'M3.5 0h3v3.5H10v3H6.5V10h-3V6.5H0v-3h3.5z',
	target: 'M5 .5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M5 3a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
};
