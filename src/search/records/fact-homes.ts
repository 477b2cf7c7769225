import type { BuiltPage } from '../../lib/built-page.ts';
import type { Element } from 'domhandler';
import { textContent } from 'domutils';
import { library } from '../../data/library.ts';
import { factsOfTable } from '../../data/read-library.ts';
import { elementsIn, textIn } from '../../lib/html-tree.ts';
import { seriesOf } from '../query/series.ts';
import { faintWords, fold, stopWords, wordsOf } from '../query/words.ts';

/** How many words of a fact’s label, without its time, a heading shares; of headings that share as many, the one with fewer others fits better. */
function fit(label: string, heading: string) {
	const said = new Set(
		wordsOf(heading).flatMap(({ text, stem }) => (stopWords.has(fold(text)) || faintWords.has(fold(text)) ? [] : [stem])),
	);
	const shared = new Set(wordsOf(seriesOf(label)).flatMap(({ stem }) => (said.has(stem) ? [stem] : []))).size;
	return shared === 0 ? 0 : shared + shared / (said.size + 1);
}

/** A place where a fact is printed. */
export interface FactUse {
	fact: string;
	/** The address of the heading above it. */
	address: string;
	/** How like its label that heading is. */
	fits: number;
}

/** The facts that an element prints: one in the text, or all of a table or a chart. */
function factsOf({ attribs: { id = '', 'data-fact': fact } }: Element) {
	const table = library.tables.get(id) ?? library.charts.get(id);
	return fact !== undefined ? [fact] : table ? factsOfTable(table) : [];
}

/** The places on a page where facts are printed, in order. */
export function factUses({ path, tree }: Pick<BuiltPage, 'path' | 'tree'>) {
	const uses: FactUse[] = [];
	let address = path;
	let heading = textIn(tree, 'h1') ?? '';
	for (const element of elementsIn(tree, '.body h2, .body h3, [data-fact], .tabled, figure.chart')) {
		if (/^h[23]$/.test(element.name)) {
			address = `${path}#${element.attribs['id'] ?? ''}`;
			heading = textContent(element);
		}
		for (const fact of factsOf(element)) uses.push({ fact, address, fits: fit(library.facts.get(fact)?.label ?? '', heading) });
	}
	return uses;
}

/** For each fact the heading under which it is at home: the one most like its label, of those that print it, or the first of these. */
export function factHomes(uses: readonly FactUse[]) {
	const homes = new Map<string, FactUse>();
	for (const use of uses) if (use.fits > (homes.get(use.fact)?.fits ?? -1)) homes.set(use.fact, use);
	return new Map([...homes].map(([fact, { address }]) => [fact, address]));
}
