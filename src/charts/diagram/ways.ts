/** A box on the grid: its first column and row, and how many tracks it spans. */
export interface Place {
	box: string;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Direction of an arrow: `across` between columns, `down` between rows. */
export type Axis = 'across' | 'down';

/** A straight way between two boxes: the tracks beside which nothing is in between. */
export interface Way {
	axis: Axis;
	/** The upper or left box, then the lower or right one. */
	ends: readonly [Place, Place];
	/** The first and the end of the tracks it may use: columns for `down`, rows for `across`. */
	tracks: readonly [number, number];
	/** Whether it leads from the second end to the first. */
	back: boolean;
}

type Range = readonly [number, number];

const rangeOf = ({ x, y, width, height }: Place, axis: Axis): Range => (axis === 'down' ? [y, y + height] : [x, x + width]);
const sideOf = (place: Place, axis: Axis) => rangeOf(place, axis === 'down' ? 'across' : 'down');
const meets = ([a, b]: Range, [c, d]: Range) => Math.max(a, c) < Math.min(b, d);

/** The longest run of tracks on which no third box is between two boxes. */
function freeTracks(places: readonly Place[], first: Place, second: Place, axis: Axis): Range | undefined {
	const [a, b] = [sideOf(first, axis), sideOf(second, axis)];
	const between: Range = [rangeOf(first, axis)[1], rangeOf(second, axis)[0]];
	let best: Range | undefined;
	let start: number | undefined;
	for (let track = Math.max(a[0], b[0]); track < Math.min(a[1], b[1]); track++) {
		const isFree = !places.some((place) => meets(rangeOf(place, axis), between) && meets(sideOf(place, axis), [track, track + 1]));
		start = isFree ? (start ?? track) : undefined;
		if (start !== undefined && (!best || track + 1 - start > best[1] - best[0])) best = [start, track + 1];
	}
	return best;
}

/** The shortest straight way from one box to another; a box may have several places. @throws where other boxes are in the way */
export function findWay(places: readonly Place[], from: string, to: string): Way {
	const ways = places
		.filter(({ box }) => box === from)
		.flatMap((a) =>
			places
				.filter(({ box }) => box === to)
				.flatMap((b) =>
					(['down', 'across'] as const).flatMap((axis) => {
						const back = rangeOf(a, axis)[0] > rangeOf(b, axis)[0];
						const ends = back ? ([b, a] as const) : ([a, b] as const);
						const length = rangeOf(ends[1], axis)[0] - rangeOf(ends[0], axis)[1];
						const tracks = length > 0 ? freeTracks(places, ...ends, axis) : undefined;
						return tracks ? [{ axis, ends, tracks, back, length }] : [];
					}),
				),
		);
	const [way] = ways.toSorted((a, b) => a.length - b.length);
	if (!way) throw new Error(`No straight way leads from “${from}” to “${to}”. Move one of them in the grid.`);
	return way;
}
