import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { elements, isElement } from '../data/elements.ts';
import { edits } from '../lib/edit-distance.ts';
import { failAt } from './fail-at.ts';
import { isJsx, type Jsx } from './jsx.ts';

/** The letters of a slip of the keyboard. */
const SLIP = 2;

const names = Object.keys(elements);

/** What a writer meant by a word, or all that is allowed there. */
const meant = (typed: string, known: readonly string[]) =>
	known.find((word) => {
		const most = Math.min(SLIP, Math.floor(word.length / 2));
		return edits(typed.toLowerCase(), word.toLowerCase(), most) <= most;
	}) ?? known.join(', ');

/** The attributes as typed: words in quotes, and true for one without a value. */
function attributesOf(node: Jsx, file: VFile) {
	return node.attributes.map((entry) => {
		if (entry.type !== 'mdxJsxAttribute' || (typeof entry.value === 'object' && entry.value !== null))
			failAt(file, node, `<${node.name}> has an attribute in braces.`, 'Write it in quotes: id="…".');
		return [entry.name, entry.value ?? true] as const;
	});
}

/** Stops the build on an element or an attribute that there is none of, and on values that do not fit. Plain HTML is left alone. */
export function checkElements() {
	return (tree: Root, file: VFile) =>
		visit(tree, (node) => {
			if (!isJsx(node) || !node.name || !/^[A-Z]/.test(node.name)) return;
			const { name } = node;
			if (!isElement(name)) return failAt(file, node, `There is no element <${name}>.`, `Write ${meant(name, names)}.`);
			const { shape } = elements[name];
			const takes = Object.keys(shape);
			const given = attributesOf(node, file);
			for (const [key] of given)
				if (!takes.includes(key))
					failAt(
						file,
						node,
						`<${name}> takes no attribute “${key}”.`,
						takes.length > 0 ? `Write ${meant(key, takes)}.` : 'Take it away: the element takes none.',
					);
			const [fault] = elements[name].safeParse(Object.fromEntries(given)).error?.issues ?? [];
			if (!fault) return;
			const key = String(fault.path[0]);
			const isMissing = given.every(([typed]) => typed !== key);
			failAt(
				file,
				node,
				isMissing ? `<${name}> lacks the attribute “${key}”.` : `The attribute “${key}” of <${name}> does not fit: ${fault.message}.`,
				isMissing ? `Write ${key}="…".` : 'src/data/elements.ts says what it takes.',
			);
		});
}
