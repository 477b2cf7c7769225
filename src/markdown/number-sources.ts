import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { cardIds, cardMeasures, isCardId } from '../data/business-cards.ts';
import { citesOfChart, citesOfTable, factsOfTable, type Library } from '../data/read-library.ts';
import { failAt } from './fail-at.ts';
import { setPageData } from './page-data.ts';
import { hasAttribute, isJsx, type Jsx, removeAttribute, setText, textOf, wordsOf } from './jsx.ts';

/** The ids of the sources an element rests on, or a fault for the writer. */
type Sourced = { sources: readonly string[]; facts?: readonly string[] } | { fault: string; mend: string };

const KNOWN = 'Look it up under content/data/.';

function ofFacts(library: Library, ids: readonly string[]): Sourced {
	const unknown = ids.find((id) => !library.facts.has(id));
	if (unknown !== undefined) return { fault: `There is no fact “${unknown}”.`, mend: KNOWN };
	return { sources: ids.flatMap((id) => library.facts.get(id)?.sources ?? []), facts: ids };
}

function ofCite(library: Library, node: Jsx): Sourced {
	const ids = wordsOf(node, 'id');
	if (ids.length === 0) return { fault: '<Cite> names no fact or source.', mend: 'Write <Cite id="…" />.' };
	return ofIds(library, ids);
}

function ofIds(library: Library, ids: readonly string[]): Sourced {
	const unknown = ids.find((id) => !library.facts.has(id) && !library.sources.has(id));
	if (unknown !== undefined) return { fault: `There is no fact or source “${unknown}”.`, mend: KNOWN };
	return { sources: ids.flatMap((id) => library.facts.get(id)?.sources ?? [id]), facts: ids };
}

function ofFact(library: Library, node: Jsx): Sourced {
	const id = textOf(node, 'id') ?? '';
	const fact = library.facts.get(id);
	if (!fact) return { fault: `There is no fact “${id}”.`, mend: KNOWN };
	if (fact.value === null)
		return { fault: `The fact “${id}” carries no figure.`, mend: 'Cite it with <Cite id="…" /> after the sentence.' };
	return { sources: fact.sources, facts: [id] };
}

function ofTable(library: Library, node: Jsx): Sourced {
	const id = textOf(node, 'id') ?? '';
	const table = library.tables.get(id);
	if (!table) return { fault: `There is no table “${id}”.`, mend: 'Add it as content/data/tables/<id>.json.' };
	return ofIds(library, [...factsOfTable(table), ...citesOfTable(table)]);
}

function ofChart(library: Library, node: Jsx): Sourced {
	const id = textOf(node, 'id') ?? '';
	const chart = library.charts.get(id);
	if (!chart) return { fault: `There is no chart “${id}”.`, mend: 'Add it as content/data/charts/<id>.json.' };
	return ofIds(library, [...factsOfTable(chart), ...citesOfChart(chart)]);
}

function ofBusinessCard(library: Library, node: Jsx): Sourced {
	const id = textOf(node, 'business') ?? '';
	if (!isCardId(id)) return { fault: `There is no card of the business “${id}”.`, mend: `Name one of ${cardIds.join(', ')}.` };
	return ofFacts(
		library,
		cardMeasures(id, library).flatMap(({ facts }) => facts.flatMap(({ fact }) => fact?.id ?? [])),
	);
}

/** Which elements rest on sources, and how those are found. */
type SourcedElements = Readonly<Record<string, (library: Library, node: Jsx) => Sourced>>;

const sourcedElements: SourcedElements = {
	Fact: ofFact,
	KeyFigure: ofFact,
	Cite: ofCite,
	DataTable: ofTable,
	Chart: ofChart,
	BusinessCard: ofBusinessCard,
};

interface Options {
	library: Library;
}

/** The table or note that a locator names: its part before the first comma. */
const tableIn = (locator: string) => locator.split(', ')[0] ?? locator;

/** Adds to each source the tables in which the facts of an element are; of computed facts, those of their operands. */
function addTables(tables: Map<string, Set<string>>, facts: Library['facts'], ids: readonly string[]) {
	for (const id of ids) {
		const fact = facts.get(id);
		if (fact?.formula) addTables(tables, facts, fact.formula.of);
		const [first] = fact?.sources ?? [];
		if (first === undefined || fact?.locator === undefined) continue;
		tables.set(first, (tables.get(first) ?? new Set()).add(tableIn(fact.locator)));
	}
}

interface SourcedNode {
	node: Jsx;
	found: Extract<Sourced, { sources: readonly string[] }>;
}

/** The elements of a page that rest on sources, in reading order. @throws on an unknown id, with file and line */
function sourcedIn(tree: Root, library: Library, file: VFile) {
	const nodes: SourcedNode[] = [];
	visit(tree, (node) => {
		if (!isJsx(node) || !node.name || !Object.hasOwn(sourcedElements, node.name)) return;
		const found = sourcedElements[node.name]?.(library, node);
		if (!found) return;
		if ('fault' in found) failAt(file, node, found.fault, found.mend);
		nodes.push({ node, found });
	});
	return nodes;
}

/**
 * Numbers the sources of a page in the order of their first mark. Each element gets its numbers as `n="1 3"`;
 * the page gets the list of ids as `sources` and, by source, the tables it was read in as `locators` in its frontmatter. Unknown ids stop the build.
 */
export function numberSources({ library }: Options) {
	return (tree: Root, file: VFile) => {
		const numbers = new Map<string, number>();
		const tables = new Map<string, Set<string>>();
		const sourced = sourcedIn(tree, library, file);
		const marked = new Set(sourced.flatMap(({ node, found }) => (hasAttribute(node, 'nocite') ? [] : found.sources)));
		for (const { node, found } of sourced) {
			// A figure whose source has no mark elsewhere on the page keeps its own.
			if (hasAttribute(node, 'nocite') && found.sources.some((id) => !marked.has(id))) removeAttribute(node, 'nocite');
			if (hasAttribute(node, 'nocite')) continue;
			for (const id of found.sources) marked.add(id);
			addTables(tables, library.facts, found.facts ?? []);
			const unique = [...new Set(found.sources)];
			for (const id of unique) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
			setText(
				node,
				'n',
				unique
					.map((id) => numbers.get(id) ?? 0)
					.sort((a, b) => a - b)
					.join(' '),
			);
		}
		setPageData(file, 'sources', [...numbers.keys()]);
		setPageData(file, 'locators', Object.fromEntries([...tables].map(([id, names]) => [id, [...names].join('; ')])));
	};
}
