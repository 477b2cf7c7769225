import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { round } from '../shared/round.ts';
import { textWidth, wrapText } from '../shared/text-width.ts';

/** Something that happened. */
export interface TimelineEvent {
	/** As a decimal year. */
	at: number;
	year: string;
	title: string;
	/** For a label beside others. */
	short: string;
	hot: boolean;
}

/** Somebody’s time in a post; null is a start nobody found, or a term that goes on. */
export interface Term {
	name: string;
	from: number | null;
	to: number | null;
	/** In words: “to 2019, start not found”. */
	when: string;
	hot: boolean;
}

/** What a timeline shows, between two years. */
export interface Timeline {
	from: number;
	to: number;
	events: readonly TimelineEvent[];
	posts: readonly { head: string; terms: readonly Term[] }[];
}

const FIFTHS = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i).filter((year) => year % 5 === 0);
const BAND = 24;

/** Labels run to the right of their mark: an earlier one lies above every later one that it reaches. */
function lanesOf(events: readonly TimelineEvent[], x: (year: number) => number) {
	const lanes: number[] = [];
	for (const [i, event] of [...events.entries()].reverse()) {
		const end = x(event.at) + textWidth(event.short) + 12;
		const reached = events.map(({ at }, k) => (k > i && x(at) < end ? (lanes[k] ?? 0) : -1));
		lanes[i] = Math.max(-1, ...reached) + 1;
	}
	return lanes;
}

/** The bar of a term, with a torn left edge where its start is unknown. */
function barOf({ from, to }: Term, box: Timeline, x: (year: number) => number, y: number, height: number) {
	const [left, right] = [round(x(from ?? box.from)), round(x(to ?? box.to))];
	const torn = from === null ? `l4 ${-height / 4}l-4 ${-height / 4}l4 ${-height / 4}` : '';
	return { left, right, path: `M${left} ${y}H${right}v${height}H${left}${torn}z` };
}

/** One axis for wide screens: the events above it, with their years if there is room, and below it a band for each post. */
export function layoutAcross(timeline: Timeline, width: number) {
	const { from, to, events, posts } = timeline;
	const span = Math.min(...events.map(({ at, short }) => ((width - textWidth(short) - 8) * (to - from)) / (at - from || 1)));
	const x = scaleLinear([from, to], [0, Math.floor(Math.min(width, span))]);
	const dated = width > 900;
	const step = dated ? 36 : 20;
	const lanes = lanesOf(events, x);
	const axis = ((max(lanes) ?? 0) + 1) * step + 10;
	return {
		axis,
		dated,
		right: x(to),
		ticks: FIFTHS(from, to).map((year) => ({ year, x: round(x(year)) })),
		marks: events.map((event, i) => ({ event, x: round(x(event.at)), y: axis - 14 - (lanes[i] ?? 0) * step })),
		bands: posts.map(({ head, terms }, i) => {
			const y = axis + 52 + i * (BAND + 26);
			const bars = terms.map((term) => {
				const bar = barOf(term, timeline, x, y, BAND);
				const words = term.from === null ? [`${term.name}, start not found`, term.name] : [term.name, term.name.split(' ').at(-1) ?? ''];
				return { term, ...bar, x: bar.left + 8, y: y + 16, text: words.find((text) => textWidth(text) < bar.right - bar.left - 10) ?? '' };
			});
			return { head, y: y - 7, bars };
		}),
		height: axis + 52 + posts.length * (BAND + 26) - 24,
	};
}

/** An axis down the page for a phone, and under it the posts, one line for each term. */
export function layoutDown(timeline: Timeline, width: number) {
	const { from, to, events, posts } = timeline;
	const years = scaleLinear([from, to], [10, 10 + (to - from) * 22]);
	let low = 0;
	const marks = events.map((event) => {
		const at = round(years(event.at));
		const y = Math.max(at, low);
		const lines = wrapText(`${event.year} ${event.title}`, width - 68, 12);
		low = y + lines.length * 15 + 7;
		return { event, at, y, lines };
	});
	const x = scaleLinear([from, to], [0, width]);
	let y = Math.max(low, years(to)) + 30;
	const bands = posts.map(({ head, terms }) => {
		const top = y;
		const bars = terms.map((term) => {
			y += 38;
			const text = `${term.name}, ${term.when}`;
			const bar = barOf(term, timeline, x, y - 4, 12);
			const fits = bar.left + textWidth(text, 12) <= width;
			return { term, ...bar, text, y: y - 9, x: fits ? bar.left : width, fits };
		});
		y += 44;
		return { head, y: top, bars };
	});
	return { end: round(years(to)), ticks: FIFTHS(from, to).map((year) => ({ year, y: round(years(year)) })), marks, bands, height: y - 30 };
}

/** The timeline in words. */
export function describeTimeline({ events, posts }: Timeline) {
	const bands = posts.map(({ head, terms }) => `${head}: ${terms.map(({ name, when }) => `${name}, ${when}`).join('; ')}.`);
	return `${events.map(({ year, title }) => `${year}: ${title}`).join('; ')}. ${bands.join(' ')}`;
}
