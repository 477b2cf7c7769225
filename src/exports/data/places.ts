/** What is needed of a section to see which tables and charts it shows. */
interface Written {
	id: string;
	body?: string | undefined;
}

const SHOWN = /<(?:DataTable|Chart)\s[^>]*?id="([^"]+)"/g;

/** The section in which each table and chart is shown; where there are several, the first in reading order. */
export function placesOf(sections: readonly Written[]): ReadonlyMap<string, string> {
	const shown = sections.flatMap(({ id, body = '' }) => [...body.matchAll(SHOWN)].map(([, part = '']) => [part, id] as const));
	return new Map(shown.reverse());
}
