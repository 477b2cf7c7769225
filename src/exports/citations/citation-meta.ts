import { isoDate } from '../../data/sections/format-date.ts';
import type { Work } from './work.ts';

/** The name of an institution as Zotero keeps it whole: it splits one at its last space unless it holds a comma, and drops one at the end. */
export const institution = (name: string) => `${name},`;

/**
 * What reference managers read in the head of a page, as names and contents of `<meta>`: Highwire’s names first, then Dublin Core.
 * Zotero takes the site’s name from `og:site_name` once `DC.type` says that this is a web page.
 */
export function citationMeta({ title, author, reviewed, address }: Omit<Work, 'id'>) {
	const creator = institution(author);
	const day = isoDate(reviewed);
	return [
		['citation_title', title],
		['citation_author', creator],
		['citation_publication_date', day.replaceAll('-', '/')],
		['citation_public_url', address],
		['citation_language', 'en'],
		['DC.title', title],
		['DC.creator', creator],
		['DC.date', day],
		['DC.type', 'webpage'],
	] as const;
}
