import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { failAt } from './fail-at.ts';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Digits that are no figures: dates, years and spans of years, ordinals. */
const DATES = new RegExp(
	[`\\b\\d{1,2}\\s${MONTH}\\b`, `\\b${MONTH}\\s\\d{1,2}\\b`, '\\b(?:19|20|21)\\d{2}s?(?:[–-](?:\\d{2}|(?:19|20|21)\\d{2}))?\\b', '\\b\\d+(?:st|nd|rd|th)\\b'].join('|'),
	'g',
);

const AMOUNT_IN_WORDS =
	/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand)[\s-]+(?:hundred|thousand|million|billion|trillion|per\s?cent)\b/i;

/**
 * Finds the first figure typed by hand in a text.
 * @param names words that hold digits but are names, such as “1688” or “Form 20-F”
 */
export function findTypedFigure(text: string, names: readonly string[]) {
	const rest = [...names].sort((a, b) => b.length - a.length).reduce((left, name) => left.replaceAll(name, ' '), text).replace(DATES, ' ');
	return rest.match(/\S*\d\S*/)?.[0] ?? rest.match(AMOUNT_IN_WORDS)?.[0];
}

/** Stops the build on a figure typed into prose: figures come from the data, by id. */
export function checkFigures({ names }: { names: readonly string[] }) {
	return (tree: Root, file: VFile) =>
		visit(tree, 'text', (node) => {
			const figure = findTypedFigure(node.value, names);
			if (figure !== undefined) {
				failAt(file, node, `The figure “${figure}” is typed by hand.`, 'Take it from the data with <Fact id="…" />, or list the name in content/data/names.json.');
			}
		});
}
