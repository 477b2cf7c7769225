/** The latest `reviewed` of the sections’ sources, “2026-11-24”. @throws where none has one */
export function latestReview(sources: readonly string[]): string {
	const day = sources
		.flatMap((source) => source.match(/^reviewed: (\S+)$/m)?.[1] ?? [])
		.toSorted()
		.at(-1);
	if (day === undefined) throw new Error('content/: no section has a line reviewed: YYYY-MM-DD. Add one to each.');
	return day;
}
