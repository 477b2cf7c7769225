/** A label that may have to make room. */
export interface Placed {
	/** Its middle, and the line it stands on. */
	x: number;
	y: number;
	width: number;
}

const HEIGHT = 12;

/** Which labels can stand without touching; those named first in `order` come first. */
export function thin(labels: readonly Placed[], order: readonly number[], gap = 3) {
	const kept = new Set<number>();
	for (const i of order) {
		const label = labels[i];
		if (!label) continue;
		const free = [...kept].every((k) => {
			const other = labels[k];
			return !other || Math.abs(label.y - other.y) >= HEIGHT || Math.abs(label.x - other.x) >= (label.width + other.width) / 2 + gap;
		});
		if (free) kept.add(i);
	}
	return kept;
}

/** Moves a label’s middle so that it stays inside the drawing. */
export const inside = (middle: number, text: number, width: number) => Math.min(Math.max(middle, text / 2), width - text / 2);
