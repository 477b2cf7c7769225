import type { Root } from 'mdast';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { failAt } from './fail-at.ts';
import { isJsx, textOf } from './jsx.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Digits that are no figures: dates, years and spans of years, ordinals. */
const DATES = new RegExp(
	[
		`\\b\\d{1,2}\\s${MONTH}\\b`,
		`\\b${MONTH}\\s\\d{1,2}\\b`,
		'\\b(?:19|20|21)\\d{2}s?(?:[–-](?:\\d{2}|(?:19|20|21)\\d{2}))?\\b',
		'\\b\\d+(?:st|nd|rd|th)\\b',
	].join('|'),
	'g',
);

const AMOUNT_IN_WORDS =
	/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand)[\s-]+(?:hundred|thousand|million|billion|trillion|per\s?cent)\b/i;

/**
 * Finds the first figure typed by hand in a text.
 * @param names words that hold digits but are names, such as “1688” or “Form 20-F”
 */
export function findTypedFigure(text: string, names: readonly string[]) {
	const rest = [...names]
		.sort((a, b) => b.length - a.length)
		.reduce((left, name) => left.replaceAll(name, ' '), text)
		.replace(DATES, ' ');
	return rest.match(/\S*\d\S*/)?.[0] ?? rest.match(AMOUNT_IN_WORDS)?.[0];
}

/** What a reader sees of a node: its text, also where it is in code, in braces or in a title. */
function shownText(node: Node) {
	if (isJsx(node)) return textOf(node, 'title');
	return SHOWN.has(node.type) && 'value' in node && typeof node.value === 'string' ? node.value.replace(COMMENT, '') : undefined;
}

const SHOWN = new Set(['text', 'inlineCode', 'code', 'mdxTextExpression', 'mdxFlowExpression']);

const COMMENT = /\/\*[\s\S]*\*\//;

/** Stops the build on a figure typed into prose: figures come from the data, by id. Those in an <Example> are made up, and it says so. */
export function checkFigures({ names }: { names: readonly string[] }) {
	return (tree: Root, file: VFile) =>
		visit(tree, (node) => {
			if (isJsx(node) && node.name === 'Example') return SKIP;
			const text = shownText(node) ?? '';
			const figure = findTypedFigure(text, names);
			if (figure === undefined) return undefined;
			const below = text.slice(0, text.indexOf(figure)).split('\n').length - 1;
			failAt(
				file,
				node,
				`The figure “${figure}” is typed by hand.`,
				'Take it from the data with <Fact id="…" />, or list the name in content/data/names.json.',
				below,
			);
		});
}
