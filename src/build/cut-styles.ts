import { writeFile } from 'node:fs/promises';
import { type BuiltSite, readPages } from './built-site.ts';
import { type Names, usedStyle } from './used-style.ts';

/** What scripts put into a page later and the site's own sheet styles. */
export const LATER = {
	tags: [
		'a',
		'b',
		'button',
		'dialog',
		'fieldset',
		'form',
		'input',
		'kbd',
		'label',
		'legend',
		'mark',
		'ol',
		'li',
		'p',
		'small',
		'span',
		'ul',
	],
	classes: ['by', 'cap', 'copied', 'copy-field', 'fields', 'mark', 'n', 'row', 'tools', 'vh'],
} as const;

/** What tells one kind of page from another. Pages of a kind share one style: a host reads a policy of 2,000 characters, which has no room for a digest a page. */
const FEATURES = ['figure', 'table', '.six', '.toc', '.entries', '.part', '.book'] as const;

const kindOf = (document: Document) => FEATURES.filter((feature) => document.querySelector(feature)).join();

function namesIn(documents: readonly Document[]): Names {
	const names = { tags: new Set<string>(LATER.tags), classes: new Set<string>(LATER.classes), ids: new Set<string>() };
	for (const element of documents.flatMap((document) => [...document.querySelectorAll('*')])) {
		names.tags.add(element.localName.toLowerCase());
		element.classList.forEach((each) => names.classes.add(each));
		if (element.id) names.ids.add(element.id);
	}
	return names;
}

/** Leaves in each page the part of the site's style that its kind of page needs: a reader waits for every byte of it. The search page keeps all of it, because it is filled with whatever is found. */
export async function cutStyles({ folder }: BuiltSite) {
	const pages = (await readPages(folder)).filter(({ document }) => !document.querySelector('search-page'));
	for (const kind of Map.groupBy(pages, ({ document }) => kindOf(document)).values()) {
		const names = namesIn(kind.map(({ document }) => document));
		for (const { file, html } of kind)
			await writeFile(
				file,
				html.replaceAll(/(?<=<style>).+?(?=<\/style>)/gs, (css) => usedStyle(css, names)),
			);
	}
}
