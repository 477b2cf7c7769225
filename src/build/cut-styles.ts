import { readFileSync, writeFileSync } from 'node:fs';
import { elementsIn, type Tree } from '../html/tree.ts';
import { remembering } from '../search/remembering.ts';
import type { BuiltSite } from './built-site.ts';
import type { Step } from './steps.ts';
import { usedStyle } from './used-style.ts';

/** What scripts put into a page later. */
export const LATER = {
	tags: 'a b br button dialog div fieldset form i input kbd label legend li mark ol p search small span ul'.split(' '),
	classes: 'answer answers as-typed by cap copied copy-field fields hit-title hits keys mark n name nothing row tools vh'.split(' '),
} as const;

/** What tells one kind of page from another. Pages of a kind share one style: every policy names all styles, and a host reads no more than 2,000 characters of one. */
const FEATURES = ['figure', 'table', '.check', '.six', '.entries', '.book'] as const;

const kindOf = (tree: Tree) => FEATURES.filter((feature) => elementsIn(tree, feature).length > 0).join();

/** The pages of one kind, and what stands in any of them. */
interface Kind {
	names: { tags: Set<string>; classes: Set<string>; ids: Set<string> };
	files: string[];
}

const newKind = (): Kind => ({ names: { tags: new Set(LATER.tags), classes: new Set(LATER.classes), ids: new Set() }, files: [] });

function addNames({ tags, classes, ids }: Kind['names'], tree: Tree) {
	for (const element of elementsIn(tree, '*')) {
		tags.add(element.name.toLowerCase());
		const { class: names = '', id } = element.attribs;
		for (const name of names.match(/\S+/g) ?? []) classes.add(name);
		if (id) ids.add(id);
	}
}

/** Leaves in each page the part of the site's style that its kind of page needs: a reader waits for every byte of it. */
export function cutStyles(_site: BuiltSite): Step {
	const kinds = new Map<string, Kind>();
	return {
		take({ file, tree }) {
			const name = kindOf(tree);
			const kind = kinds.get(name) ?? newKind();
			kinds.set(name, kind);
			addNames(kind.names, tree);
			kind.files.push(file);
		},
		async make() {
			for (const { names, files } of kinds.values()) {
				const cut = remembering((css) => usedStyle(css, names));
				for (const file of files) writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/(?<=<style>).+?(?=<\/style>)/gs, cut));
			}
		},
	};
}
