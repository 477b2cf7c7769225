/** Puts entries into the outline's order. Neither side may know an id that the other lacks. */
export function arrange<T extends { id: string }>(ids: readonly string[], entries: readonly T[]) {
	const left = new Map(entries.map((entry) => [entry.id, entry]));
	const arranged = ids.map((id) => {
		const entry = left.get(id);
		if (!entry)
			throw new Error(`The outline lists “${id}”, but content/${id}.mdx is missing. Add the file, or take the id out of src/outline.ts.`);
		left.delete(id);
		return entry;
	});
	const [extra] = left.keys();
	if (extra !== undefined)
		throw new Error(`content/${extra}.mdx is not in the outline. Add “${extra}” to src/outline.ts, where it belongs in the reading order.`);
	return arranged;
}
