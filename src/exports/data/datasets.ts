import type { Dataset } from './dataset.ts';
import { acquisitionList } from './lists/acquisitions.ts';
import { claimList } from './lists/claims.ts';
import { factList } from './lists/facts.ts';
import { glossaryList } from './lists/glossary.ts';
import type { ListInput } from './lists/list-input.ts';
import { peopleList, postList } from './lists/people.ts';
import { platformList } from './lists/platforms.ts';
import { sourceList } from './lists/sources.ts';
import { timelineList } from './lists/timeline.ts';
import { tableDataset } from './table-dataset.ts';

const lists = [factList, sourceList, claimList, glossaryList, platformList, acquisitionList, peopleList, postList, timelineList];

interface Input extends ListInput {
	/** The sections in reading order. */
	sections: readonly string[];
	/** The section that shows each chart and table; what none shows is found in the list of data. */
	places: ReadonlyMap<string, string>;
}

/** Everything that can be taken away: the lists, then charts and tables in reading order. */
export function makeDatasets({ sections, places, ...input }: Input): Dataset[] {
	const { charts, tables, facts } = input.library;
	const placeOf = (id: string) => places.get(id);
	const drawn = [...charts.values(), ...tables.values()].map((table) => {
		const section = placeOf(table.id);
		return tableDataset(table, facts, { path: section === undefined ? '/data/' : `/${section}/`, fragment: table.id });
	});
	const rank = ({ id }: Dataset) => {
		const section = placeOf(id);
		return section === undefined ? sections.length : sections.indexOf(section);
	};
	const all = [...lists.map((list) => list(input)), ...drawn.sort((a, b) => a.kind.localeCompare(b.kind) || rank(a) - rank(b))];
	const twice = all.find(({ id }, i) => all.findIndex((other) => other.id === id) !== i);
	if (twice) throw new Error(`Two data files would be called “${twice.id}”. Give the chart or table another id.`);
	return all;
}
