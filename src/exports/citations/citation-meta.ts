import { isoDate } from '../../data/sections/format-date.ts';
import type { Work } from './work.ts';

/**
 * What reference managers read in the head of a page, as names and contents of `<meta>`: Highwire’s names first, then Dublin Core.
 * Zotero takes the site’s name from `og:site_name` once `DC.type` says that this is a web page.
 */
export function citationMeta({ title, author, reviewed, address }: Omit<Work, 'id'>) {
	// Zotero splits a name at its last space unless it holds a comma; one at the end is dropped, and the institution stays whole.
	const institution = `${author},`;
	const day = isoDate(reviewed);
	return [
		['citation_title', title],
		['citation_author', institution],
		['citation_publication_date', day.replaceAll('-', '/')],
		['citation_public_url', address],
		['citation_language', 'en'],
		['DC.title', title],
		['DC.creator', institution],
		['DC.date', day],
		['DC.type', 'webpage'],
	] as const;
}
