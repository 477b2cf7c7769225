/** A label that may have to make room. */
export interface Placed {
	/** Its middle, and the line it is on. */
	x: number;
	y: number;
	width: number;
}

const HEIGHT = 12;

/** Which labels fit without touching; those named first in `order` come first. */
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

/** Evenly spaced labels of an axis: as many as fit, from the first on, by one of the strides; the last one always, the one before it only if it fits. */
export function thinEvenly(labels: readonly Placed[], strides: readonly number[], gap = 6) {
	const last = labels.length - 1;
	const inStride = (stride: number) => [...labels.keys()].filter((i) => i % stride === 0 && i !== last);
	const fits = (stride: number) => thin(labels, inStride(stride), gap).size === inStride(stride).length;
	const stride = strides.find(fits) ?? Math.max(1, labels.length);
	return thin(labels, [0, last, ...inStride(stride).slice(1)], gap);
}
