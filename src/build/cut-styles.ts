import { writeFile } from 'node:fs/promises';
import { type BuiltSite, readPages } from './built-site.ts';
import { type Names, usedStyle } from './used-style.ts';

/** What scripts put into a page later. */
export const LATER = {
	tags: 'a b br button dialog div fieldset form i input kbd label legend li mark ol p search small span ul'.split(' '),
	classes: 'answer answers as-typed by cap copied copy-field fields hit-title hits keys mark n name nothing row tools vh'.split(' '),
} as const;

/** What tells one kind of page from another. Pages of a kind share one style: every policy names all styles, and a host reads no more than 2,000 characters of one. */
const FEATURES = ['figure', 'table', '.check', '.six', '.entries', '.book'] as const;

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

/** Leaves in each page the part of the site's style that its kind of page needs: a reader waits for every byte of it. */
export async function cutStyles({ folder }: BuiltSite) {
	const pages = await readPages(folder);
	for (const kind of Map.groupBy(pages, ({ document }) => kindOf(document)).values()) {
		const names = namesIn(kind.map(({ document }) => document));
		for (const { file, html } of kind)
			await writeFile(
				file,
				html.replaceAll(/(?<=<style>).+?(?=<\/style>)/gs, (css) => usedStyle(css, names)),
			);
	}
}
