import type { layoutRows } from './bar-rows.ts';
import { round } from './round.ts';

/** What is pointed at in the last row: a place on its first part, and the whole of its second. */
export interface BarMarks {
	/** Where on the first part. */
	at: number;
	/** What is written at the place, and at the bracket. */
	texts: readonly [string, string];
}

const LINE = 17;

/** A line across the last bar and a bracket under its second part, with their words below. */
export function layoutMarks({ rows, height, x }: ReturnType<typeof layoutRows>, { at, texts: [first, second] }: BarMarks) {
	const row = rows.at(-1);
	const part = row?.bars[1];
	if (!row || !part) throw new Error('IconSprite point at the second part of the last row, and there is none.');
	const bottom = row.y + row.height;
	const end = round(part.x + part.width);
	const place = x(at);
	return {
		line: `M${place} ${row.y - 4}V${bottom + 12}`,
		bracket: `M${part.x + 1} ${bottom + 4}v6H${end}v-6`,
		labels: [
			{ text: first, x: place - 6, y: bottom + 16 },
			{ text: second, x: end, y: bottom + 16 + LINE },
		],
		height: Math.max(height, bottom + 24 + LINE),
	};
}
