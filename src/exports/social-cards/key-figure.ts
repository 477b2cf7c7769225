import type { Fact } from '../../data/schemas.ts';
import { formatFigure } from '../../data/numbers/format-value.ts';
import { attributeIn, type Tree } from '../../lib/html-tree.ts';
import type { Card } from './card.ts';

/** The first figure of a page’s opening sentences, with what it counts and when; undefined where they hold none. */
export function keyFigure(tree: Tree, facts: ReadonlyMap<string, Fact>): Card['figure'] {
	const id = attributeIn(tree, 'main > .body .short [data-fact], .lead [data-fact]', 'data-fact');
	const fact = id ? facts.get(id) : undefined;
	if (!fact || fact.value === null) return undefined;
	const { label, period } = fact;
	return { value: formatFigure(fact), label: label.includes(period) ? label : `${label}, ${period}` };
}
