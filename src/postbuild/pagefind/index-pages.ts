import * as pagefind from 'pagefind';

/** What Pagefind has made, not yet written: contents by the path of the file in its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** A page as Pagefind reads it. */
export interface IndexedPage {
	url: string;
	content: string;
}

/** Pagefind works while more pages come; each one awaited by itself would take three times as long. */
const AT_ONCE = 500;

/** Has Pagefind index pages. @throws where it cannot read one */
export async function indexPages(pages: readonly IndexedPage[]): Promise<IndexFiles> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en', includeCharacters: '.' });
	if (!index) throw new Error(`Pagefind could not start: ${errors.join(', ')}`);
	const add = async (page: IndexedPage) => {
		const added = await index.addHTMLFile(page);
		if (added.errors.length > 0) throw new Error(`Pagefind could not read ${page.url}: ${added.errors.join(', ')}`);
	};
	for (let i = 0; i < pages.length; i += AT_ONCE) await Promise.all(pages.slice(i, i + AT_ONCE).map(add));
	const made = await index.getFiles();
	if (made.errors.length > 0) throw new Error(`Pagefind could not make its index: ${made.errors.join(', ')}`);
	await pagefind.close();
	return new Map(made.files.map(({ path, content }) => [path.replaceAll('\\', '/'), content]));
}
