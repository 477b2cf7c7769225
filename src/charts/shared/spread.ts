/**
 * Moves labels apart until neighbours are `gap` from one another, as little as possible and inside the bounds.
 * The places wanted must be in ascending order.
 */
export function spread(wanted: readonly number[], gap: number, [low, high]: readonly [number, number]) {
	const clusters: { start: number; count: number }[] = [];
	for (const place of wanted) {
		let cluster = { start: clamp(place, 1), count: 1 };
		let before = clusters.at(-1);
		while (before && before.start + before.count * gap > cluster.start) {
			const count = before.count + cluster.count;
			// Each label pulls its cluster towards the place it wanted; the cluster goes where the pulls cancel out.
			const start = (before.start * before.count + (cluster.start - before.count * gap) * cluster.count) / count;
			cluster = { start: clamp(start, count), count };
			clusters.pop();
			before = clusters.at(-1);
		}
		clusters.push({ ...cluster, start: clamp(cluster.start, cluster.count) });
	}
	return clusters.flatMap(({ start, count }) => Array.from({ length: count }, (_, i) => start + i * gap));

	function clamp(start: number, count: number) {
		return Math.max(low, Math.min(start, high - (count - 1) * gap));
	}
}
