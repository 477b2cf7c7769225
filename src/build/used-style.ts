import postcss, { type Container, type Rule } from 'postcss';
import readSelector, { type Node, type Selector } from 'postcss-selector-parser';
import { remembering } from '../search/remembering.ts';

/** What a page holds that a selector can name: its elements, classes and ids. */
export interface Names {
	tags: ReadonlySet<string>;
	classes: ReadonlySet<string>;
	ids: ReadonlySet<string>;
}

/** Pseudo-classes of which one selector among several must match. What `:not()` names need not be there. */
const CHOICES = new Set([':is', ':where', ':has']);

const anyMayMatch = (selectors: readonly Selector[], names: Names) =>
	selectors.some((each) => each.nodes.every((node) => mayMatch(node, names)));

/** Whether the page holds what this part of a selector names. States, attributes and the like come and go, so they always may match. */
function mayMatch(node: Node, names: Names): boolean {
	switch (node.type) {
		case 'tag':
			return names.tags.has(node.value.toLowerCase());
		case 'class':
			return names.classes.has(node.value);
		case 'id':
			return names.ids.has(node.value);
		case 'pseudo':
			return !CHOICES.has(node.value) || node.nodes.length === 0 || anyMayMatch(node.nodes, names);
		default:
			return true;
	}
}

// A site has one style for most of its pages.
const selectorsOf = remembering((text) => readSelector().astSync(text).nodes);
const rulesOf = remembering((css) => postcss.parse(css));

function cutRule(rule: Rule, names: Names) {
	// The stops of an animation look like rules.
	if (rule.parent?.type === 'atrule' && /keyframes$/.test(String(Reflect.get(rule.parent, 'name')))) return;
	const used = selectorsOf(rule.selector).filter((each) => anyMayMatch([each], names));
	if (used.length === 0) rule.remove();
	else {
		rule.selector = used.map(String).join(',');
		cutRules(rule, names);
	}
}

/** Takes out what cannot match, and then what is left empty. */
function cutRules(container: Container, names: Names) {
	for (const node of [...(container.nodes ?? [])]) {
		if (node.type === 'rule') cutRule(node, names);
		else if (node.type === 'atrule' && node.nodes) cutRules(node, names);
		if ('nodes' in node && node.nodes?.length === 0) node.remove();
	}
}

/** Leaves of a style sheet what may apply to a page that holds these names. */
export function usedStyle(css: string, names: Names) {
	const root = rulesOf(css).clone();
	cutRules(root, names);
	return root.toString();
}
