import { find, library } from '../../data/library.ts';
import { citesOfTable, factsOfTable } from '../../data/read-library.ts';
import { siteName } from '../../site.ts';
import type { ChartWords } from './standalone-svg.ts';

/** The most sources that are named in a picture. */
const NAMED = 3;

/** The publishers behind a chart, those of most facts first. */
function publishersOf(id: string) {
	const chart = find(library.charts, id, 'chart');
	const sources = [...factsOfTable(chart), ...citesOfTable(chart)].flatMap((one) => library.facts.get(one)?.sources ?? [one]);
	const counts = new Map<string, number>();
	for (const source of sources) {
		const name = library.sources.get(source)?.['container-title'];
		if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}

/** What is written around a chart. @param place its address, without a scheme @param date the day of its section’s review, as readers write it */
export function chartWords(id: string, place: string, date: string): ChartWords {
	const { caption, drawn } = find(library.charts, id, 'chart');
	const publishers = publishersOf(id);
	const more = publishers.length - NAMED;
	return {
		title: caption,
		drawn,
		source: `Source: ${publishers.slice(0, NAMED).join('; ') || 'see the page'}${more > 0 ? `; ${more} more` : ''}`,
		credit: `${siteName}, ${place} · as reviewed on ${date} · CC BY 4.0`,
	};
}
