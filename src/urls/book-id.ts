/**
 * The id, in the book, of something that has an id in a section: `gmv` of `ecosystem` is `ecosystem--gmv`.
 * Section ids hold no double hyphen, so the first one parts the two.
 */
export const bookId = (section: string, id: string) => (id ? `${section}--${id}` : section);

/** The section and the id within it that an id of the book stands for. */
export function sectionOf(id: string) {
	const at = id.indexOf('--');
	return at < 0 ? { section: id, id: '' } : { section: id.slice(0, at), id: id.slice(at + 2) };
}

/** The section and fragment that an address of the site leads to: `/x/ecosystem/#gmv` under `/x/`. Undefined for other pages. */
export function sectionAddress(href: string, base: string, sections: { has: (id: string) => boolean }) {
	const [path = '', id = ''] = href.split('#');
	if (!path.startsWith(base) || !path.endsWith('/')) return undefined;
	const section = path.slice(base.length, -1);
	return sections.has(section) ? { section, id } : undefined;
}
